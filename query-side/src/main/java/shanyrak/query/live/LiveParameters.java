package shanyrak.query.live;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** @param standing as {@link Sureness} has it */
record LiveParameters(
        @Parameter(
                description = "Which standings count: all, `corroborated,verified` or `verified`",
                example = "corroborated,verified")
        @Nullable
        String standing) {}
