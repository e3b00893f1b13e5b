package shanyrak.query.demands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.demands.Protests.Clocked;
import shanyrak.query.platform.BatchWriter;
import shanyrak.query.platform.QuerySideDatabase;

/** The table {@code demands_v2.protest}: worked out anew from the entries whenever one of them that matters to it changes. */
@Component
class ProtestRows {

    private static final String WRITE = """
            INSERT INTO demands_v2.protest (entry, campaign, logged_position, addressee, state, started, waited)
            VALUES (?, ?, ?, ?, ?, ?, cast(? AS datemultirange))
            ON CONFLICT (entry) DO UPDATE
            SET addressee = excluded.addressee, state = excluded.state, started = excluded.started, waited = excluded.waited""";

    private final JdbcClient jdbc;
    private final BatchWriter writer;
    private final Protests protests;

    ProtestRows(@QuerySideDatabase JdbcClient jdbc, BatchWriter writer, Protests protests) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.protests = protests;
    }

    /** Brings some protests up to what the table of entries says; among them may be what is no protest, or counts no more. */
    void refresh(Collection<UUID> touched) {
        if (touched.isEmpty()) {
            return;
        }
        List<Clocked> counting = protests.unopened(touched);
        List<UUID> gone = new ArrayList<>(touched);
        gone.removeAll(counting.stream().map(it -> it.protest().entry()).toList());
        jdbc.sql("DELETE FROM demands_v2.protest WHERE entry = ANY (?)")
                .param(gone.toArray(UUID[]::new))
                .update();
        writer.write(WRITE, counting, (it, values) -> {
            Integer addressee = it.protest().says().addressee();
            values.id(it.protest().entry())
                    .text(it.protest().campaign())
                    .number(it.protest().logged())
                    .number(addressee == null ? null : Long.valueOf(addressee))
                    .name(it.clock().state())
                    .day(Objects.requireNonNull(it.clock().started()))
                    .text(it.clock().days().multirange());
        });
    }
}
