package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterRecord;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import shanyrak.query.campaign.Addressee;
import shanyrak.query.export.Columns.Demanded;
import shanyrak.query.timeline.TimelineEntry;

/**
 * A table to be written once, one row for each thing (RFC 4180).
 *
 * @param key the columns that tell a row from all others
 */
record Table<T>(String name, List<String> key, List<Column<T>> columns, Iterator<T> rows) {

    static Table<TimelineEntry> ofEntries(Export what, About about) {
        return new Table<>("entries", List.of("entry"), Columns.ofEntries(what, about), what.entries());
    }

    static Table<Demanded> ofDemands(Export what) {
        Stream<Demanded> rows = what.demands().stream()
                .flatMap(demand -> demand.text().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(text -> new Demanded(demand, text.getKey(), text.getValue())));
        return new Table<>("demands", List.of("demand", "language"), Columns.ofDemands(), rows.iterator());
    }

    static Table<Addressee> ofAddressees(Export what) {
        return new Table<>(
                "addressees",
                List.of("addressee"),
                Columns.ofAddressees(),
                what.addressees().iterator());
    }

    /** Where to read what a column means. */
    String meaning(Column<T> column) {
        return "export." + name + "." + column.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** @param safe what becomes of words */
    void write(OutputStream out, UnaryOperator<String> safe) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, UTF_8);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        while (rows.hasNext()) {
            write(rows.next(), csv.writeRecord(), safe);
        }
        csv.flush();
    }

    private void write(T it, CsvWriterRecord row, UnaryOperator<String> safe) {
        for (Column<T> column : columns) {
            String cell = column.cell(it);
            row.writeField(cell == null || !column.type().holdsWords() ? cell : safe.apply(Plain.text(cell)));
        }
        row.endRecord();
    }
}
