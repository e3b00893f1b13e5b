package shanyrak.query.reading;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which state of the record is asked for.
 *
 * @param asOf a position of the log, a day or a moment; absent for the newest
 */
public record AsOfParameter(
        @Parameter(description = """
                        The record as it was: at a position of the log, at the end of a day in UTC, or at a moment (RFC \
                        3339), which means the end of the day before it, as finer times are not kept for the public. What \
                        was withheld since is not shown.""", example = "42") @Nullable
        String asOf) {}
