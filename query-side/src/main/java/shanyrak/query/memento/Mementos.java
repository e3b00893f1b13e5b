package shanyrak.query.memento;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.Today;
import shanyrak.query.reading.PositionsInTime;

/** The states of a campaign's record that are told by time: one for the end of each day on which something changed. */
@Component
class Mementos {

    private final JdbcClient jdbc;
    private final PositionsInTime times;
    private final Today today;

    Mementos(@QuerySideDatabase JdbcClient jdbc, PositionsInTime times, Today today) {
        this.jdbc = jdbc;
        this.times = times;
        this.today = today;
    }

    /** @param day at whose end the record had come to the position */
    record Memento(LocalDate day, long position) {

        /** The midnight that ends its day. */
        OffsetDateTime time() {
            return day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        }
    }

    /** @param entry only the days on which it changed; null for those of the whole campaign */
    List<Memento> of(String campaign, @Nullable UUID entry) {
        return jdbc.sql("""
                        SELECT changed_on, max(changed_position) AS position FROM timeline_v3.version
                        WHERE campaign = :campaign AND public AND changed_on < :today
                          AND (cast(:entry AS uuid) IS NULL OR entry = :entry)
                        GROUP BY changed_on ORDER BY changed_on""")
                .param("campaign", campaign)
                .param("today", today.inUtc())
                .param("entry", entry)
                .query((row, _) -> new Memento(row.getObject("changed_on", LocalDate.class), row.getLong("position")))
                .list();
    }

    /** The position of the state at a time, as far as days tell; before the first one it is the first. */
    long at(String campaign, OffsetDateTime time) {
        LocalDate asked = time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        LocalDate day = asked.isAfter(today.inUtc()) ? today.inUtc() : asked;
        long position = times.endOf(day.minusDays(1));
        List<Memento> first = jdbc.sql("""
                        SELECT changed_on, changed_position AS position FROM timeline_v3.version
                        WHERE campaign = :campaign AND public ORDER BY changed_position LIMIT 1""")
                .param("campaign", campaign)
                .query((row, _) -> new Memento(row.getObject("changed_on", LocalDate.class), row.getLong("position")))
                .list();
        return first.isEmpty() ? position : Math.max(position, first.getFirst().position());
    }

    /** When the state at a position was current, to the day: the midnight that ended its day, or began today. */
    OffsetDateTime current(long position) {
        LocalDate day = times.dayOf(position).orElse(LocalDate.EPOCH);
        LocalDate after = day.plusDays(1);
        return (after.isAfter(today.inUtc()) ? today.inUtc() : after)
                .atStartOfDay()
                .atOffset(ZoneOffset.UTC);
    }

    static String timeMap(String campaign, String original) {
        return "/campaigns/" + campaign + "/timemap?of=" + URLEncoder.encode(original, StandardCharsets.UTF_8);
    }
}
