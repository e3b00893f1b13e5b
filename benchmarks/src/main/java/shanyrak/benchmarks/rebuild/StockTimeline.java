package shanyrak.benchmarks.rebuild;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.Publication;
import tools.jackson.databind.json.JsonMapper;

/** The timeline's rows as one would write them at first, event by event. Words stay sealed. */
final class StockTimeline {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String FIRST = """
            INSERT INTO stock.version (entry, from_position, logged_position, campaign, change, recorded, appeared, shown,
              disclosed, corrected, kind, side, edtf, earliest, latest, country, town, sealed)
            VALUES (?, ?, ?, ?, 'LOGGED', ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, ?, ?::json)""";

    private static final String END =
            "UPDATE stock.version SET to_position = ? WHERE entry = ? AND to_position IS NULL";

    private static final String NEXT = """
            INSERT INTO stock.version (entry, from_position, logged_position, campaign, change, recorded, appeared, shown,
              disclosed, corrected, retracted, kind, side, edtf, earliest, latest, country, town, sealed)
            SELECT entry, to_position, logged_position, campaign, ?, ?,
              coalesce(appeared, CASE WHEN coalesce(?, shown) THEN ? END), coalesce(?, shown), coalesce(?, shown),
              corrected OR ?, coalesce(?, retracted), kind, side, coalesce(?, edtf),
              coalesce(?, earliest), coalesce(?, latest), coalesce(?, country), coalesce(?, town),
              (sealed::jsonb || ?::jsonb)::json
            FROM stock.version WHERE entry = ? AND to_position = ?""";

    private static final String DISCLOSE = "UPDATE stock.version SET disclosed = ? WHERE entry = ?";

    private final JdbcTemplate jdbc;
    private final AtomicLong handled = new AtomicLong();

    StockTimeline(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long handled() {
        return handled.get();
    }

    void forget() {
        handled.set(0);
    }

    @EventHandler
    void on(EntryEvent event, TrackingToken token, @Timestamp Instant time) {
        long position = token.position().orElseThrow();
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        switch (event) {
            case EntryLogged e -> first(e, position, day);
            case EntryCorrected e ->
                next(e.entry(), position, day, "CORRECTED", null, null, e.content(), sealed("correction", e.reason()));
            case EvictionAttemptRepelled e ->
                next(e.entry(), position, day, "OUTCOME", null, null, null, sealed("outcome", e));
            case HomesDemolished e -> next(e.entry(), position, day, "OUTCOME", null, null, null, sealed("outcome", e));
            case EntryPublished e -> disclose(e.entry(), position, day, "PUBLISHED", true);
            case EntryWithheld e -> disclose(e.entry(), position, day, "WITHHELD", false);
            case EntryRetracted e ->
                next(e.entry(), position, day, "RETRACTED", null, e.reason().name(), null, sealed("retraction", e));
            default -> throw new IllegalArgumentException(event.toString());
        }
        handled.incrementAndGet();
    }

    private void first(EntryLogged event, long position, LocalDate day) {
        EntryContent content = event.content();
        boolean shown = event.publication() == Publication.NOW;
        jdbc.update(
                FIRST,
                event.entry(),
                position,
                position,
                event.campaign(),
                day,
                shown ? day : null,
                shown,
                shown,
                content.kind().name(),
                content.kind().side().name(),
                content.facts().when().edtf(),
                content.facts().when().earliest(),
                content.facts().when().latest(),
                content.facts().place().country(),
                content.facts().place().town(),
                JSON.writeValueAsString(Map.of("content", content)));
    }

    private void disclose(UUID entry, long position, LocalDate day, String change, boolean shown) {
        next(entry, position, day, change, shown, null, null, new LinkedHashMap<>());
        jdbc.update(DISCLOSE, shown, entry);
    }

    private void next(
            UUID entry,
            long position,
            LocalDate day,
            String change,
            @Nullable Boolean shown,
            @Nullable String retracted,
            @Nullable EntryContent content,
            Map<String, Object> sealed) {
        if (content != null) {
            sealed.put("content", content);
        }
        jdbc.update(END, position, entry);
        jdbc.update(
                NEXT,
                change,
                day,
                shown,
                day,
                shown,
                shown,
                change.equals("CORRECTED"),
                retracted,
                content == null ? null : content.facts().when().edtf(),
                content == null ? null : content.facts().when().earliest(),
                content == null ? null : content.facts().when().latest(),
                content == null ? null : content.facts().place().country(),
                content == null ? null : content.facts().place().town(),
                JSON.writeValueAsString(sealed),
                entry,
                position);
    }

    private static Map<String, Object> sealed(String part, Object value) {
        Map<String, Object> sealed = new LinkedHashMap<>();
        sealed.put(part, value);
        return sealed;
    }
}
