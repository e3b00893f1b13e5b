package shanyrak.query.citation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.entry.Standing;
import shanyrak.events.testing.Entries;
import shanyrak.events.testing.Values;
import shanyrak.events.values.Sealed;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.platform.Today;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.reading.ThisServer;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.query.timeline.EntryCard;
import shanyrak.query.timeline.FacetsInWords;
import shanyrak.query.timeline.Filters;
import shanyrak.query.timeline.TimelineEntry;
import shanyrak.query.timeline.TimelineFilter;
import shanyrak.query.timeline.Told;
import shanyrak.web.Messages;
import shanyrak.web.Sentences;

/** Citations of examples, with the words of the product, and without a database. */
public final class Cites {

    private static final Instant NOW = Instant.parse("2026-11-23T23:59:59Z");
    private static final LocalDate DAY = LocalDate.parse("2026-05-01");
    private static final Values CLEAR = new Values(Sealed::new);
    private static final ThisServer SERVER = new ThisServer("https://example.org");
    private static final AnnotationConfigApplicationContext WORDS = words();

    private Cites() {}

    /** In all formats, as their files are. */
    public static List<String> inAllFormats(UUID entry, String title, String town, String when, long position) {
        Citation citation =
                entry(campaign(title), Told.of(on(when).in("KZ", town).picketHeld(entry)), position);
        return Stream.of(CitationFormat.values())
                .map(format -> format.write(citation))
                .toList();
    }

    public static List<String> searchInAllFormats(TimelineFilter filter, long position) {
        Citation citation = search("timeline", filter, position);
        return Stream.of(CitationFormat.values())
                .map(format -> format.write(citation))
                .toList();
    }

    static Citation plain() {
        return entry(
                campaign("Defend the Shanyrak residents"),
                Told.of(on("2006-04-13").picketHeld(id(1))),
                42);
    }

    static Citation uncertain() {
        return entry(
                campaign("Шаңырақ тұрғындарын қорғайық"),
                Told.of(on("2006-04-13/2006-04-20~").in("KZ", "Алматы").picketHeld(id(2))),
                70_123);
    }

    static Citation retracted() {
        Told told = Told.of(on("2006-XX").picketHeld(id(3)))
                .retracted(RetractionReason.FALSE, new Sealed(id(3), "the paper corrected itself"));
        return entry(campaign("Defend the Shanyrak residents"), told, 57);
    }

    static Citation disputed() {
        Told told = Told.of(on("2006-05-01/..").picketHeld(id(4))).standing(Standing.DISPUTED);
        return entry(campaign("Defend the Shanyrak residents"), told, 58);
    }

    /** Words that mean something to some reader. */
    static Citation hostile() {
        return entry(
                campaign("}\\input{/etc/passwd} \u202E& 100 % of $5 #1_a ~^ \"so\" <b>|"),
                Told.of(on("2006-04-13?")
                        .in("GB", "London\r\nER  - \r\nTY  - BOOK\n@misc{x, title={y}} {{{ \\")
                        .picketHeld(id(5))),
                59);
    }

    static Citation search(String list, TimelineFilter filter, long position) {
        return WORDS.getBean(Citations.class)
                .search(
                        campaign("Defend the Shanyrak residents"),
                        list,
                        filter,
                        Map.of(1, "The Mayor of Almaty"),
                        position,
                        DAY,
                        SERVER,
                        Locale.ENGLISH);
    }

    static Citation search() {
        return search("timeline", Filters.of("q", "Үй & home", "country", "GB,KZ", "addressee", "1"), 42);
    }

    static Citation totals() {
        return search("totals", TimelineFilter.none(), 42);
    }

    static UUID id(int number) {
        return UUID.fromString("0000000%d-0000-4000-8000-000000000000".formatted(number));
    }

    private static Citation entry(Campaign campaign, Told told, long position) {
        TimelineEntry entry = told.entry(DAY);
        EntryCard card = WORDS.getBean(EntriesInWords.class).card(entry, Map.of(), Locale.ENGLISH);
        return WORDS.getBean(Citations.class).entry(campaign, card, position, SERVER, Locale.ENGLISH);
    }

    private static Campaign campaign(String title) {
        return new Campaign("shanyrak", Map.of("en", title), Map.of(), "KZ", "Almaty", null, null, true, null, null);
    }

    private static Entries on(String edtf) {
        return Entries.with(CLEAR, "shanyrak").on(edtf);
    }

    private static AnnotationConfigApplicationContext words() {
        AnnotationConfigApplicationContext words = new AnnotationConfigApplicationContext();
        words.registerBean("messageSource", MessageSource.class, Cites::messages);
        words.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        words.register(
                Today.class,
                Sentences.class,
                DatesInWords.class,
                EntriesInWords.class,
                FacetsInWords.class,
                Citations.class);
        words.refresh();
        return words;
    }

    private static Messages messages() {
        return new Messages("messages/layout", "messages/words", "messages/query", "messages/citation");
    }
}
