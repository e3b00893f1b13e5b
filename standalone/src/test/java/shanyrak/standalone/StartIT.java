package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyrak.standalone.testing.Product;

/** Starts that are refused: each with one sentence for the person at the terminal, and nothing touched. */
class StartIT {

    private static final Path INSTALLED_JAVAS = Path.of("/usr/lib/jvm");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private final Path data;

    StartIT(@TempDir Path temp) {
        data = temp.resolve("data");
    }

    @Test
    void an_older_java_is_told_what_to_install() throws IOException {
        Optional<Path> older = olderJava();
        assumeTrue(older.isPresent(), "no Java from 17 to 24 in " + INSTALLED_JAVAS);
        List<String> command = Product.command(data, 0);
        command.set(0, older.orElseThrow().resolve("bin/java").toString());
        refused(Product.launch(command, Map.of(), 0), "Shanyrak needs Java 25, and this is Java ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dance             | “dance” is no command of Shanyrak",
                "serve loudly      | “serve loudly” is no command of Shanyrak",
                "--server.port=no  | “no” is no port",
                "--server.port=-1  | “-1” is no port",
                "--server.port=65536 | “65536” is no port"
            })
    void what_it_does_not_understand_is_named(String arguments, String sentence) {
        List<String> command = List.of(Product.java(), "-jar", Product.jar().toString(), "--shanyrak.data=" + data);
        refused(
                Product.launch(
                        Stream.concat(command.stream(), Stream.of(arguments.split(" ")))
                                .toList(),
                        Map.of(),
                        0),
                sentence);
    }

    private void refused(Product product, String sentence) {
        assertThat(product.exitCode()).isEqualTo(1);
        assertThat(product.log()).startsWith(sentence);
        assertThat(product.log().lines()).hasSize(1);
        assertThat(data).doesNotExist();
    }

    private static Optional<Path> olderJava() throws IOException {
        if (!Files.isDirectory(INSTALLED_JAVAS)) {
            return Optional.empty();
        }
        try (Stream<Path> javas = Files.list(INSTALLED_JAVAS)) {
            return javas.filter(java -> Files.isExecutable(java.resolve("bin/java")))
                    .filter(StartIT::isOlder)
                    .findFirst();
        }
    }

    /** From 17, the oldest that Spring Boot's loader runs on. */
    private static boolean isOlder(Path java) {
        try {
            Matcher version = VERSION.matcher(Files.readString(java.resolve("release")));
            return version.find() && version.group(1).matches("1[7-9]|2[0-4]");
        } catch (IOException e) {
            return false;
        }
    }
}
