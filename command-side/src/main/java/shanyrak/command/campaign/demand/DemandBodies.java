package shanyrak.command.campaign.demand;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What REST takes for demands that were raised already. Days are such as {@code 2006-04-13}. */
public final class DemandBodies {

    private DemandBodies() {}

    /**
     * What has become of a demand.
     *
     * @param status {@code raised}, {@code partly-met}, {@code met}, {@code refused} or {@code withdrawn}
     * @param when from when on: an EDTF level 1 date
     * @param reason for the public
     * @param because the entry that shows it
     */
    public record Assessment(
            @Nullable String status,
            @Nullable String when,
            @Nullable String reason,
            @Nullable UUID because) {}

    /** {@code from} is the first day that does not count. */
    public record ClockPause(
            @Nullable String from, @Nullable String reason) {}

    /** {@code on} is the first day that counts again. */
    public record ClockResumption(
            @Nullable String on, @Nullable String reason) {}

    /** {@code started} is the first day of waiting. */
    public record ClockCorrection(
            @Nullable String started, @Nullable String reason) {}
}
