package shanyrak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of every page, in {@code target/screenshots}: for people to look at. */
@InChromium
class ScreenshotsIT {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private final Site site;

    ScreenshotsIT(Site site) {
        this.site = site;
    }

    static Stream<Look> every_look() {
        return Stream.of(
                Look.phone(), Look.phone().dark(), Look.desk(), Look.desk().dark());
    }

    @ParameterizedTest
    @MethodSource("every_look")
    void every_page_has_its_picture(Look look) {
        Visitor anybody = site.anybody(look);
        site.publicPages().forEach(page -> take(anybody, page, look));
        Visitor owner = site.owner(look);
        site.signedInPages().forEach(page -> take(owner, page, look));
        take(anybody, "/nothing/here", look);
    }

    private static void take(Visitor visitor, String path, Look look) {
        Path picture = FOLDER.resolve(name(path) + "-" + look + ".png");
        visitor.open(path)
                .page()
                .screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        assertThat(picture).isNotEmptyFile();
    }

    private static String name(String path) {
        String words =
                path.replaceAll("[?].*", "").replaceAll("[0-9a-f-]{36}", "").replaceAll("[^a-z]+", "-");
        return words.equals("-") ? "start" : words.replaceAll("^-|-$", "");
    }
}
