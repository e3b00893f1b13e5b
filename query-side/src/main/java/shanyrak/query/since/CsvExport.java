package shanyrak.query.since;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads what an exported table says of itself, also after a spreadsheet has written it anew. */
final class CsvExport {

    private static final List<String> SEPARATORS = List.of(",", ";", "\t");
    private static final int LOOKED_AT = 200;

    private CsvExport() {}

    static boolean isOne(String beginning) {
        return SEPARATORS.stream().anyMatch(separator -> isSeparatedBy(separator, beginning));
    }

    private static boolean isSeparatedBy(String separator, String beginning) {
        return beginning
                .replace("\uFEFF", "")
                .replace("\"", "")
                .startsWith(String.join(separator, "entry", "campaign", "kind"));
    }

    static void read(InputStream in, Gathered gathered) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(in, UTF_8));
        String separator = separator(text);
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .detectBomHeader(false)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .allowUnclosedQuote(true)
                    .ofNamedCsvRecord(text)
                    .forEach(row -> row(row, gathered));
        } catch (CsvParseException | UncheckedIOException brokenOff) {
            return;
        }
    }

    private static String separator(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        char[] beginning = new char[LOOKED_AT];
        int read = Math.max(text.read(beginning), 0);
        text.reset();
        if (read > 0 && beginning[0] == '\uFEFF') {
            text.skip(1);
        }
        String head = new String(beginning, 0, read);
        return SEPARATORS.stream()
                .filter(separator -> isSeparatedBy(separator, head))
                .findFirst()
                .orElse(",");
    }

    private static void row(NamedCsvRecord row, Gathered gathered) {
        cell(row, "entry", gathered::entry);
        cell(row, "campaign", gathered::campaign);
        cell(row, "position", gathered::position);
        cell(row, "cite", gathered::search);
    }

    private static void cell(NamedCsvRecord row, String column, Consumer<String> reader) {
        row.findField(column).filter(cell -> !cell.isEmpty()).ifPresent(reader);
    }
}
