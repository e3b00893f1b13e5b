package shanyrak.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/events.md} tells of the events as they are. A page that does not is written anew, to be looked at and committed. */
class EventsPageTest {

    private static final Path MODULE = module();

    static Collection<Class<? extends Record>> events() {
        return EventCatalogue.byName().values();
    }

    @Test
    void the_page_of_events_tells_of_them_as_they_are() throws IOException {
        Path file = MODULE.resolveSibling("docs").resolve("events.md");
        String page = EventsPage.of(MODULE);
        String before = Files.exists(file) ? Files.readString(file) : "";
        if (!page.equals(before)) {
            Files.writeString(file, page);
        }
        assertThat(before)
                .as("docs/events.md was out of date and has been written: look at it and commit it")
                .isEqualTo(page);
    }

    @Test
    void the_page_is_the_same_however_often_it_is_made() {
        assertThat(EventsPage.of(MODULE)).isEqualTo(EventsPage.of(MODULE));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_says_who_did_what_and_whether_that_is_personal_data(Class<? extends Record> event) {
        assertThat(EventsPage.doc(MODULE, event).map(SourceDoc::wanting)).contains("");
    }

    @Test
    void an_event_that_says_too_little_is_found_out() {
        assertThat(doc("@Revision(\"1\")\npublic record Said() {}")).isEmpty();
        assertThat(doc("/** @param what it is */\npublic record Said() {}").map(SourceDoc::wanting))
                .contains("has no sentence");
        assertThat(doc("/** Someone said something. */\npublic record Said() {}")
                        .map(SourceDoc::wanting))
                .contains("does not say whether it carries personal data");
        assertThat(doc("/** Someone said it. No personal data. */\npublic record Other() {}"))
                .isEmpty();
    }

    @Test
    void what_is_said_of_an_event_and_its_components_is_read_from_its_source() {
        assertThat(doc("""
                        /** Another. */
                        public record Other(String what) {}

                        /**
                         * Someone said something, {@code so} that
                         * {@link Others} hear it. No personal data.
                         *
                         * @param what it is: mail to a@example.org,
                         *     or not
                         * @param why it is
                         */
                        @Revision("1")
                        public record Said(String what, String why) implements Talk {}
                        """))
                .contains(new SourceDoc(
                        "Someone said something, `so` that `Others` hear it. No personal data.",
                        Map.of("what", "it is: mail to a@example.org, or not", "why", "it is")));
    }

    private static Optional<SourceDoc> doc(String source) {
        return SourceDoc.ofType(source, "Said");
    }

    /** The folder of this module, from wherever the tests are started. */
    private static Path module() {
        try {
            return Path.of(EventsPageTest.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve("../..")
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
