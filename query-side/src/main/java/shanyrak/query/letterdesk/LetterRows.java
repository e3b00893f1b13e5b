package shanyrak.query.letterdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.BatchWriter;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.Rows;

/** The table {@code letterdesk_v1.letter}, as the projection writes it: a row for each letter and language. */
@Component
class LetterRows implements Rows<UUID, LetterRow> {

    private static final String WRITE = """
            INSERT INTO letterdesk_v1.letter (copy, into_language, campaign, protest, edtf, earliest, country, language,
              sender, received_on, received_position, state, since, translator, claimed_on, translated_on, approved_on,
              distributed_on, translation, copies)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (copy, into_language) DO UPDATE
            SET sender = excluded.sender, state = excluded.state, since = excluded.since, translator = excluded.translator,
              claimed_on = excluded.claimed_on, translated_on = excluded.translated_on, approved_on = excluded.approved_on,
              distributed_on = excluded.distributed_on, translation = excluded.translation, copies = excluded.copies""";

    private final JdbcClient jdbc;
    private final BatchWriter writer;

    LetterRows(@QuerySideDatabase JdbcClient jdbc, BatchWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    @Override
    public Map<UUID, LetterRow> read(Collection<UUID> copies) {
        Map<UUID, LetterRow> letters = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM letterdesk_v1.letter WHERE copy = ANY (:copies) ORDER BY copy, into_language")
                .param("copies", copies.toArray(UUID[]::new))
                .query((row, _) -> letter(row))
                .list()
                .forEach(letter -> letters.merge(letter.copy(), letter, LetterRow::and));
        return letters;
    }

    @Override
    public void write(List<Changed<LetterRow>> changes) {
        List<Line> lines = changes.stream()
                .map(Changed::after)
                .flatMap(letter -> letter.translations().stream().map(translation -> new Line(letter, translation)))
                .toList();
        writer.write(WRITE, lines, (line, values) -> {
            line.letterInto(values);
            line.translationInto(values);
        });
    }

    @Override
    public void clear() {
        jdbc.sql("TRUNCATE letterdesk_v1.letter").update();
    }

    /** One row of the table. */
    private record Line(LetterRow letter, Translation translation) {

        void letterInto(BatchWriter.Values values) {
            values.id(letter.copy())
                    .text(translation.into())
                    .text(letter.campaign())
                    .id(letter.protest())
                    .text(letter.edtf())
                    .day(letter.earliest())
                    .text(letter.country())
                    .text(letter.language())
                    .text(letter.sender())
                    .day(letter.received())
                    .number(letter.position());
        }

        void translationInto(BatchWriter.Values values) {
            values.name(translation.state())
                    .day(translation.since())
                    .id(translation.translator())
                    .day(translation.claimed())
                    .day(translation.translated())
                    .day(translation.approved())
                    .day(translation.distributed())
                    .text(translation.words())
                    .number(translation.copies());
        }
    }

    private static LetterRow letter(ResultSet row) throws SQLException {
        return new LetterRow(
                row.getObject("copy", UUID.class),
                row.getString("campaign"),
                row.getObject("protest", UUID.class),
                row.getString("edtf"),
                row.getObject("earliest", LocalDate.class),
                row.getString("country"),
                row.getString("language"),
                row.getString("sender"),
                row.getObject("received_on", LocalDate.class),
                row.getLong("received_position"),
                List.of(translation(row)));
    }

    private static Translation translation(ResultSet row) throws SQLException {
        return new Translation(
                row.getString("into_language"),
                State.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                row.getObject("translator", UUID.class),
                row.getObject("claimed_on", LocalDate.class),
                row.getObject("translated_on", LocalDate.class),
                row.getObject("approved_on", LocalDate.class),
                row.getObject("distributed_on", LocalDate.class),
                row.getString("translation"),
                row.getLong("copies"));
    }
}
