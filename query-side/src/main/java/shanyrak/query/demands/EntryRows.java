package shanyrak.query.demands;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Kind;
import shanyrak.events.values.When;
import shanyrak.query.clock.Decision;
import shanyrak.query.demands.Entry.Outcome;
import shanyrak.query.demands.Entry.Says;
import shanyrak.query.platform.BatchWriter;
import shanyrak.query.platform.BatchWriter.Values;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.Rows;

/** The table {@code demands_v2.entry}, as the projection writes it; protests follow whatever responds to them. */
@Component
class EntryRows implements Rows<UUID, Recorded> {

    private static final String COLUMNS = """
            (entry, campaign, logged_position, kind, side, edtf, demands, addressee, answers, nature, shown, retracted, appeared,
              outcome, outcome_edtf, decisions, counts, way, starts""";

    private static final String VALUES = """
            ?, ?, ?, ?, ?, ?, cast(? AS integer[]), ?, cast(? AS uuid[]), ?, ?, ?, ?, ?, ?, cast(? AS json), ?, ?, ?""";

    private static final String WRITE = "INSERT INTO demands_v2.entry " + COLUMNS + ") VALUES (" + VALUES + """
            )
            ON CONFLICT (entry) DO UPDATE
            SET edtf = excluded.edtf, demands = excluded.demands, addressee = excluded.addressee,
              answers = excluded.answers, nature = excluded.nature, shown = excluded.shown, retracted = excluded.retracted,
              appeared = excluded.appeared, outcome = excluded.outcome, outcome_edtf = excluded.outcome_edtf,
              decisions = excluded.decisions, counts = excluded.counts, starts = excluded.starts""";

    private static final String WRITE_EARLIER =
            "INSERT INTO demands_v2.earlier " + COLUMNS + ", until_position) VALUES (" + VALUES + ", ?)";

    private static final String KEPT = "KEPT";
    private static final String BROKEN = "BROKEN";

    private final JdbcClient jdbc;
    private final BatchWriter writer;
    private final ProtestRows protests;

    EntryRows(@QuerySideDatabase JdbcClient jdbc, BatchWriter writer, ProtestRows protests) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.protests = protests;
    }

    @Override
    public Map<UUID, Recorded> read(Collection<UUID> entries) {
        return jdbc
                .sql("SELECT * FROM demands_v2.entry WHERE entry = ANY (:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, _) -> entry(row))
                .list()
                .stream()
                .collect(toMap(Entry::entry, Recorded::as));
    }

    @Override
    public void write(List<Changed<Recorded>> changes) {
        writer.write(WRITE, changes.stream().map(it -> it.after().now()).toList(), EntryRows::columns);
        writer.write(
                WRITE_EARLIER,
                changes.stream().flatMap(it -> it.after().earlier().stream()).toList(),
                (it, values) -> {
                    columns(it.entry(), values);
                    values.number(it.until());
                });
        protests.refresh(changes.stream().flatMap(EntryRows::touched).collect(toSet()));
    }

    @Override
    public void clear() {
        jdbc.sql("TRUNCATE demands_v2.entry, demands_v2.earlier, demands_v2.protest")
                .update();
    }

    /** The entries whose clock may read differently now. */
    private static Stream<UUID> touched(Changed<Recorded> change) {
        Recorded before = change.before();
        Entry after = change.after().now();
        Stream<UUID> responded = Stream.concat(
                before == null ? Stream.empty() : before.now().says().answers().stream(),
                after.says().answers().stream());
        return after.way() == Way.ADDRESSED ? Stream.concat(Stream.of(after.entry()), responded) : responded;
    }

    private static void columns(Entry entry, Values values) {
        Says says = entry.says();
        Outcome outcome = entry.outcome();
        values.id(entry.entry())
                .text(entry.campaign())
                .number(entry.logged())
                .name(says.kind())
                .name(says.kind().side())
                .text(says.when().edtf())
                .text(array(says.demands()))
                .number(says.addressee() == null ? null : Long.valueOf(says.addressee()))
                .text(array(says.answers()))
                .name(says.nature())
                .flag(entry.shown())
                .flag(entry.retracted())
                .day(entry.appeared())
                .text(outcome == null ? null : outcome.kept() ? KEPT : BROKEN)
                .text(outcome == null ? null : outcome.when().edtf())
                .text(Json.write(entry.decisions()))
                .flag(entry.counts())
                .name(entry.way())
                .day(entry.starts());
    }

    /** As PostgreSQL writes an array of numbers or identifiers. */
    private static String array(List<?> elements) {
        return elements.stream().map(String::valueOf).collect(joining(",", "{", "}"));
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("entry", UUID.class),
                row.getString("campaign"),
                row.getLong("logged_position"),
                says(row),
                row.getBoolean("shown"),
                row.getBoolean("retracted"),
                row.getObject("appeared", LocalDate.class),
                outcome(row),
                List.of(Json.read(row.getString("decisions"), Decision.Kept[].class)));
    }

    private static Says says(ResultSet row) throws SQLException {
        String nature = row.getString("nature");
        return new Says(
                Kind.valueOf(row.getString("kind")),
                When.parse(row.getString("edtf")),
                List.of((Integer[]) row.getArray("demands").getArray()),
                row.getObject("addressee", Integer.class),
                List.of((UUID[]) row.getArray("answers").getArray()),
                nature == null ? null : AnswerNature.valueOf(nature));
    }

    private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null ? null : new Outcome(outcome.equals(KEPT), When.parse(row.getString("outcome_edtf")));
    }
}
