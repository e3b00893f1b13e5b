package shanyrak.query.embed;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What of the entries is counted. */
record CounterParameters(
        @Parameter(
                description =
                        "What is counted: actions (the default), people, items or entries (the default where kinds"
                                + " or sides are chosen)",
                example = "people")
        @Nullable
        String unit) {}
