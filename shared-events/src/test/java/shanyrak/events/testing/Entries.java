package shanyrak.events.testing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.EvictionAttemptReported;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.LetterHandIn;
import shanyrak.events.entry.LetterHandedIn;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.MediaCoverageReported;
import shanyrak.events.entry.Medium;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.ProtestSent;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.entry.Statement;
import shanyrak.events.entry.StatementIssued;
import shanyrak.events.values.Turnout;
import shanyrak.events.values.When;

/** Events of entries of one campaign. Start from {@link #of} and say only what matters: {@code of("c").on("2006-04")}. */
public final class Entries {

    private final Values values;
    private final String campaign;
    private final String when;
    private final String country;
    private final String town;
    private final @Nullable String organiser;
    private final Publication publication;

    private Entries(
            Values values,
            String campaign,
            String when,
            String country,
            String town,
            @Nullable String organiser,
            Publication publication) {
        this.values = values;
        this.campaign = campaign;
        this.when = when;
        this.country = country;
        this.town = town;
        this.organiser = organiser;
        this.publication = publication;
    }

    public static Entries of(String campaign) {
        return with(Values.unopened(), campaign);
    }

    public static Entries with(Values values, String campaign) {
        return new Entries(values, campaign, "2006-04-13?", "GB", "London", "Socialist Party (CWI)", Publication.NOW);
    }

    public Entries on(String edtf) {
        return new Entries(values, campaign, edtf, country, town, organiser, publication);
    }

    public Entries in(String otherCountry, String otherTown) {
        return new Entries(values, campaign, when, otherCountry, otherTown, organiser, publication);
    }

    public Entries by(@Nullable String otherOrganiser) {
        return new Entries(values, campaign, when, country, town, otherOrganiser, publication);
    }

    public Entries held() {
        return new Entries(values, campaign, when, country, town, organiser, Publication.HELD);
    }

    public PicketHeld picketHeld(UUID entry) {
        return picketHeld(entry, 30, 40);
    }

    public PicketHeld picketHeld(UUID entry, @Nullable Integer low, @Nullable Integer high) {
        return new PicketHeld(entry, campaign, publication, picket(entry, low, high));
    }

    public Picket picket(UUID entry, @Nullable Integer low, @Nullable Integer high) {
        return new Picket(
                facts(entry),
                values.words(entry, "Embassy of Kazakhstan"),
                new Turnout(low, high, values.words(entry, "a few dozen")));
    }

    public ProtestSent protestSent(UUID entry, Channel channel, int items) {
        return new ProtestSent(entry, campaign, publication, new Protest(facts(entry), channel, 1, items));
    }

    public LetterHandedIn letterHandedIn(UUID entry, @Nullable UUID at) {
        return new LetterHandedIn(
                entry,
                campaign,
                publication,
                new LetterHandIn(facts(entry), values.words(entry, "a representative of the Embassy"), at));
    }

    public MediaCoverageReported mediaCoverageReported(UUID entry, @Nullable UUID of) {
        return new MediaCoverageReported(
                entry,
                campaign,
                publication,
                new MediaCoverage(facts(entry), values.words(entry, "A channel"), Medium.TELEVISION, of));
    }

    public StatementIssued statementIssued(UUID entry) {
        return new StatementIssued(
                entry, campaign, publication, new Statement(facts(entry), values.words(entry, "We thank all."), "en"));
    }

    public EvictionAttemptReported evictionAttemptReported(UUID entry) {
        return new EvictionAttemptReported(
                entry,
                campaign,
                publication,
                new EvictionAttempt(
                        facts(entry),
                        List.of(values.words(entry, "police"), values.words(entry, "bailiffs")),
                        values.words(entry, "homes of landless residents"),
                        List.of(values.words(entry, "residents")),
                        null));
    }

    public EvictionAttemptRepelled evictionAttemptRepelled(UUID entry) {
        return new EvictionAttemptRepelled(entry, campaign, values.words(entry, "beaten back"));
    }

    public HomesDemolished homesDemolished(UUID entry) {
        return new HomesDemolished(entry, campaign, 2, 3, values.words(entry, "bulldozers"));
    }

    public EntryCorrected entryCorrected(UUID entry, EntryContent content) {
        return new EntryCorrected(entry, campaign, values.words(entry, "better source"), content);
    }

    public EntryPublished entryPublished(UUID entry) {
        return new EntryPublished(entry, campaign);
    }

    public EntryWithheld entryWithheld(UUID entry) {
        return new EntryWithheld(entry, campaign, values.words(entry, "danger"));
    }

    public EntryRetracted entryRetracted(UUID entry) {
        return new EntryRetracted(entry, campaign, RetractionReason.MISTAKE, values.words(entry, "did not happen"));
    }

    private Facts facts(UUID entry) {
        return new Facts(
                When.parse(when),
                values.town(entry, country, town),
                organiser == null ? List.of() : List.of(values.words(entry, organiser)),
                List.of(values.source(entry, "A report")),
                List.of(1, 4),
                values.words(entry, "a note"));
    }
}
