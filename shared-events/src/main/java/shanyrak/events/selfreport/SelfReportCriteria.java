package shanyrak.events.selfreport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Channel;

/**
 * Which self-reports are meant: those that fulfil all of it. It means the same reports whenever it is read, as it ends at a
 * position of the log.
 *
 * @param through position of the log up to which reports are meant, itself included
 * @param reportedFrom first UTC day of recording, null for no bound
 * @param reportedUntil last UTC day of recording, itself included, null for no bound
 * @param channel null for every channel
 * @param country ISO 3166-1 alpha-2, null for every country and none
 * @param addressee null for every addressee and none
 */
public record SelfReportCriteria(
        long through,
        @Nullable LocalDate reportedFrom,
        @Nullable LocalDate reportedUntil,
        @Nullable Channel channel,
        @Nullable String country,
        @Nullable Integer addressee) {}
