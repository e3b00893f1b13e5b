package shanyrak.query.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.web.BrokenRule;

/** Which position of the log a time means. Only days are told: finer times could be matched with somebody's traffic. */
@Component
public class PositionsInTime {

    private final JdbcClient jdbc;

    PositionsInTime(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long of(String asOf) {
        return of("asOf", asOf);
    }

    /**
     * The position that a parameter means.
     *
     * @throws BadQuery where it is no position, day or moment, or lies ahead of the log
     */
    public long of(String parameter, String asOf) {
        if (asOf.matches("\\d{1,18}")) {
            long position = Long.parseLong(asOf);
            if (position > head()) {
                throw new BadQuery(List.of(BrokenRule.at(parameter, "AheadOfTheLog", asOf)));
            }
            return position;
        }
        return endOf(lastFullDay(asOf)
                .orElseThrow(() -> new BadQuery(List.of(BrokenRule.at(parameter, "NotAPositionOrTime")))));
    }

    /** The last position of a day in UTC; 0 where the log begins later. */
    public long endOf(LocalDate day) {
        return jdbc.sql("SELECT coalesce(max(position), 0) FROM log.event WHERE time < :midnight")
                .param("midnight", day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** The day in UTC on which an event was appended; empty where there is none. */
    public Optional<LocalDate> dayOf(long position) {
        return jdbc.sql("SELECT time FROM log.event WHERE position = :position")
                .param("position", position)
                .query((row, _) -> row.getObject("time", OffsetDateTime.class)
                        .atZoneSameInstant(ZoneOffset.UTC)
                        .toLocalDate())
                .optional();
    }

    private long head() {
        return jdbc.sql("SELECT position FROM log.head").query(Long.class).single();
    }

    private static Optional<LocalDate> lastFullDay(String text) {
        try {
            return Optional.of(
                            text.length() == 10
                                    ? LocalDate.parse(text)
                                    : OffsetDateTime.parse(text.replace(' ', '+'))
                                            .atZoneSameInstant(ZoneOffset.UTC)
                                            .toLocalDate()
                                            .minusDays(1))
                    .filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
