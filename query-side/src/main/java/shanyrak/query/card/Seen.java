package shanyrak.query.card;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which state of the record a page had when it named the address of its card. */
record Seen(
        @Parameter(
                description =
                        "Changes nothing. Our pages put the position of the record here, so that what others have kept"
                                + " of an older card is not taken for the newest",
                example = "42")
        @Nullable
        String seen) {}
