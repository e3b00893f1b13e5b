package shanyrak.query.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pictures and frames have the colours of the pages. */
class InkTest {

    private static final Path STYLES = Path.of("../web-layout/src/main/resources/static");
    private static final Pattern TOKEN = Pattern.compile("--sh-(\\w+): (#\\w{6});");
    private static final Pattern FILL = Pattern.compile("\\.(\\w+) \\{ fill: (#\\w{6});");

    @Test
    void frames_have_the_colours_of_the_pages_by_day_and_by_night() throws IOException {
        Map<String, String> pages = colours(TOKEN, STYLES.resolve("shanyrak.css"));
        assertThat(colours(TOKEN, STYLES.resolve("embed.css")))
                .isNotEmpty()
                .allSatisfy((name, colour) -> assertThat(pages).containsEntry(name, colour));
    }

    @Test
    void images_have_the_colours_of_the_pages_by_day_and_by_night() throws IOException {
        Map<String, String> pages = colours(TOKEN, STYLES.resolve("shanyrak.css"));
        Map<String, String> image = colours(FILL, Path.of("src/main/resources/templates/query/picture.html"));
        assertThat(image).hasSize(2 * Ink.values().length).isEqualTo(withNamesOf(image, pages));
        for (Ink ink : Ink.values()) {
            assertThat(pages).containsEntry(ink.style() + " by day", ink.colour());
        }
    }

    private static Map<String, String> withNamesOf(Map<String, String> names, Map<String, String> colours) {
        Map<String, String> some = new TreeMap<>(colours);
        some.keySet().retainAll(names.keySet());
        return some;
    }

    private static Map<String, String> colours(Pattern pattern, Path file) throws IOException {
        String text = Files.readString(file);
        Map<String, String> colours = new TreeMap<>();
        pattern.matcher(text).results().forEach(found -> {
            String day = found.group(1) + " by day";
            colours.put(colours.containsKey(day) ? found.group(1) + " by night" : day, found.group(2));
        });
        return colours;
    }
}
