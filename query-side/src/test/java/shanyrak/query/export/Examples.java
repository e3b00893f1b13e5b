package shanyrak.query.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Consent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.MediaCoverageReported;
import shanyrak.events.entry.Medium;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.entry.Standing;
import shanyrak.events.entry.Statement;
import shanyrak.events.entry.StatementIssued;
import shanyrak.events.testing.Entries;
import shanyrak.events.testing.Values;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;
import shanyrak.query.campaign.Addressee;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Demand;
import shanyrak.query.timeline.TimelineEntry;
import shanyrak.query.timeline.Told;

/** A search that found one entry of every kind and of everything that can become of one. */
final class Examples {

    static final URI SEARCH = URI.create("https://example.org/campaigns/shanyrak/timeline?country=GB&from=2006");
    static final LocalDate DAY = LocalDate.parse("2006-06-30");
    static final Identity IDENTITY = new Identity(70_123, 69_001, DAY, 0);

    private static final Values CLEAR = new Values(Sealed::new);
    private static final UUID PERSON = UUID.fromString("3b2a1c0d-5e4f-4a6b-8c7d-9e0f1a2b3c4d");

    private Examples() {}

    static Export export() {
        return export(entries());
    }

    static Export export(List<TimelineEntry> entries) {
        return export(campaign("Defend the Shanyrak residents"), entries, null);
    }

    static Export export(Campaign campaign, List<TimelineEntry> entries, Export.@Nullable Page page) {
        return export(campaign, entries.iterator(), entries.size(), page);
    }

    static Export export(Campaign campaign, Iterator<TimelineEntry> entries, long total, Export.@Nullable Page page) {
        return new Export(
                campaign,
                List.of(
                        new Addressee(
                                1,
                                "The Mayor of Almaty",
                                "Republic Square 4",
                                null,
                                "+7 3272 00 00 00",
                                null,
                                null,
                                15),
                        new Addressee(2, "The Embassy of Kazakhstan", null, null, null, null, null, null)),
                List.of(
                        new Demand(
                                1,
                                Map.of("ru", "Прекратить снос", "en", "Stop the demolitions"),
                                "raised",
                                List.of(),
                                List.of()),
                        new Demand(2, Map.of("en", "Free the detained"), "partly-met", List.of(), List.of())),
                SEARCH,
                IDENTITY,
                Locale.ENGLISH,
                total,
                DAY,
                page,
                entries);
    }

    static Campaign campaign(String title) {
        return new Campaign(
                "shanyrak",
                Map.of("en", title),
                Map.of("en", "Homes are being demolished; this is who stood up."),
                "KZ",
                "Almaty",
                null,
                null,
                true,
                null,
                null);
    }

    static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    static List<TimelineEntry> entries() {
        return Stream.of(kinds(), fates(), oddities()).flatMap(List::stream).toList();
    }

    /** One of each kind. */
    private static List<TimelineEntry> kinds() {
        Entries almaty = on("2006-04-05").in("KZ", "Almaty").by(null);
        List<Told> all = List.of(
                Told.of(on("2006").in("KZ", "Almaty").demolitionReported(id(1))).at("43.2891,76.8512"),
                Told.of(almaty.evictionAttemptReported(id(2)))
                        .ended(almaty.evictionAttemptRepelled(id(2)))
                        .standing(Standing.CORROBORATED)
                        .at("43.2891,76.8512"),
                Told.of(statement(id(3), "Жилища не тронуть! Үйлерге тиіспеңдер!\nМы стоим; все, до конца.")),
                Told.of(on("2006-04-10~").protestSent(id(4), Channel.FAX, 12)),
                Told.of(on("2006-04-13?").picketHeld(id(5)))
                        .corrected(word(5, "the police counted twice"))
                        .standing(Standing.VERIFIED)
                        .at("51.5020,-0.1912"),
                Told.of(on("2006-04-13?").letterHandedIn(id(6), id(5))),
                Told.of(on("2006-04-XX").petitionHandedIn(id(7))),
                Told.of(on("2006-04-13/2006-04-20").in("RU", "Moscow").rallyHeld(id(8), null, 200))
                        .at("55.7558,37.6173"),
                Told.of(on("2006-04").in("IE", "Dublin").meetingHeld(id(9))),
                Told.of(on("2006-04-14").mediaCoverageReported(id(10), id(5))),
                Told.of(on("2006-04-20").actionAnnounced(id(11))).at("51.5020,-0.1912"),
                Told.of(almaty.arrestReported(id(12), PERSON, Consent.FAMILY)),
                Told.of(almaty.detaineeReleased(id(13), PERSON, id(12))),
                Told.of(on("2006-22").in("KZ", "Almaty").trialHeld(id(14), PERSON, id(12))),
                Told.of(almaty.authorityAnswered(id(15), AnswerNature.REFUSAL, id(4), id(7))),
                Told.of(almaty.promiseMade(id(16), id(4))).ended(almaty.promiseBroken(id(16), "2006-07-14")),
                Told.of(on("2006-05-01/..").in("KZ", "Almaty").concessionMade(id(17), id(4))),
                Told.of(on("2006-05-02").replyGiven(id(18), id(10))));
        return exported(all, 1);
    }

    /** What can become of an entry. */
    private static List<TimelineEntry> fates() {
        Entries off = on("2006-04-21").in("BR", "São Paulo");
        return exported(
                List.of(
                        Told.of(off.actionAnnounced(id(19))).ended(off.actionCalledOff(id(19))),
                        Told.of(on("2006-05").in("SE", "Stockholm").actionAnnounced(id(20))),
                        Told.of(on("2006-04-13").picketHeld(id(21))).merged(id(5)),
                        Told.of(on("2006-04-15").picketHeld(id(22)))
                                .retracted(RetractionReason.FALSE, word(22, "the paper corrected itself")),
                        Told.of(on("2006-04-16").in("KZ", "Almaty").picketHeld(id(23)))
                                .retracted(RetractionReason.SAFETY, word(23, "names somebody")),
                        Told.of(on("200X").picketHeld(id(24), null, null)).standing(Standing.DISPUTED)),
                2);
    }

    /** Words that mean something to some reader. */
    private static List<TimelineEntry> oddities() {
        return exported(
                List.of(
                        Told.of(statement(id(25), "=HYPERLINK(\"https://example.org\",\"x\")")),
                        Told.of(statement(id(26), "-1+1;@SUM(A1)\n=2+2")),
                        Told.of(statement(id(27), "-0.5")),
                        Told.of(statement(id(28), "<script>alert(1)</script> & \"so on\" — 🏠".repeat(3))),
                        Told.of(coverage(id(29), "javascript:alert(1)"))),
                1);
    }

    private static List<TimelineEntry> exported(List<Told> told, int version) {
        List<TimelineEntry> all = new ArrayList<>();
        for (Told it : told) {
            TimelineEntry entry = it.entry(LocalDate.parse("2006-05-01"));
            all.add(Told.again(
                    entry,
                    entry.corrected() ? version + 1 : version,
                    LocalDate.parse("2006-06-01").plusDays(all.size())));
        }
        return all;
    }

    private static Entries on(String edtf) {
        return Entries.with(CLEAR, "shanyrak").on(edtf);
    }

    private static Sealed word(int entry, String words) {
        return new Sealed(id(entry), words);
    }

    private static EntryLogged statement(UUID entry, String words) {
        return new StatementIssued(
                entry,
                "shanyrak",
                Publication.NOW,
                new Statement(facts(entry, "https://example.org/a,b?c=d&e=f"), new Sealed(entry, words), "ru"));
    }

    private static EntryLogged coverage(UUID entry, String address) {
        return new MediaCoverageReported(
                entry,
                "shanyrak",
                Publication.NOW,
                new MediaCoverage(
                        facts(entry, address), new Sealed(entry, "“Первый”, канал"), Medium.TELEVISION, null));
    }

    private static Facts facts(UUID entry, String address) {
        return new Facts(
                When.parse("2006-04-08"),
                CLEAR.town(entry, "KZ", "Алматы"),
                List.of(new Sealed(entry, "Комитет, «Шаңырақ»"), new Sealed(entry, "Residents; all")),
                List.of(new shanyrak.events.values.Source(
                        new Sealed(entry, "Отчёт"), null, new Sealed(entry, address), When.parse("2006-04"))),
                List.of(2),
                null);
    }
}
