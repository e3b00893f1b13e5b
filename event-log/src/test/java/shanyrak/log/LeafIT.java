package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static shanyrak.log.LogDatabase.event;
import static shanyrak.log.LogDatabase.eventAt;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shanyrak.log.Kettle.KettleFilled;
import shanyrak.log.testing.TestDatabase;

class LeafIT {

    /** The leaf computed a second time, by PostgreSQL, from nothing but the row. */
    private static final String WRONG_LEAVES = """
            SELECT count(*) FROM log.event, LATERAL (SELECT
                (extract(epoch FROM time) * 1000000)::bigint AS micros,
                convert_to(stream, 'UTF8') AS s, convert_to(name, 'UTF8') AS n, convert_to(revision, 'UTF8') AS r,
                convert_to(payload::text, 'UTF8') AS p, convert_to(metadata::text, 'UTF8') AS m) AS bytes
            WHERE leaf <> sha256('\\x00'
                || int4send(length(s)) || s || int4send(8) || int8send(sequence)
                || int4send(length(n)) || n || int4send(length(r)) || r
                || int4send(8) || int8send(micros)
                || int4send(length(p)) || p || int4send(length(m)) || m)""";

    private final LogDatabase log = LogDatabase.empty();

    @Test
    void can_be_checked_from_what_is_stored() {
        try (PostgresEventStorageEngine engine = log.engine()) {
            KettleFilled filled = new KettleFilled("шайнек", 1, Optional.of("\\u0000 \uD83D\uDE00 \"\\\n"), null);
            engine.appendEvents(
                    eventAt("k", 0, Instant.parse("2006-07-14T06:00:00.999999999Z")),
                    eventAt("k", 1, Instant.parse("1916-07-14T06:00:00.000001Z")),
                    event("шайнек", 0, filled, Map.of("b", "2", "a", "один")));
        }

        assertThat(log.text("SELECT count(*) FROM log.event")).isEqualTo("3");
        assertThat(log.text(WRONG_LEAVES)).isEqualTo("0");

        TestDatabase.execute(log.owner, "UPDATE log.event SET payload = '{ }' WHERE position = 2");
        assertThat(log.text(WRONG_LEAVES)).isEqualTo("1");
    }
}
