package shanyrak.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/exports.md} tells of the columns as they are. What does not is written anew, to be looked at and committed. */
class ExportsDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/exports.md");
    private static final String COLUMNS = "## Columns\n\n";

    @Test
    void the_document_explains_every_column() throws IOException {
        String old = Files.readString(DOCUMENT);
        String columns = columns();
        assertThat(columns).contains("| `entry` | string |", "| `answer_within` | integer |");
        String now = old.substring(0, old.indexOf(COLUMNS) + COLUMNS.length()) + columns;
        Files.writeString(DOCUMENT, now);
        assertThat(old)
                .as("docs/exports.md was out of date and has been written: look at it and commit it")
                .isEqualTo(now);
    }

    /** Of the data package, one level deeper. */
    private static String columns() {
        String readme = Unzipped.of(Writing.write(Writing.format("zip"), Examples.export()))
                .text("README.md");
        return readme.substring(readme.indexOf("## entries.csv"))
                        .replaceAll("(?m)^## ", "### ")
                        .stripTrailing()
                + "\n";
    }
}
