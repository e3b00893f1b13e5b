package shanyrak.events.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.ActionAnnounced;
import shanyrak.events.entry.ActionCalledOff;
import shanyrak.events.entry.AnnouncedActionHeld;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.Answer;
import shanyrak.events.entry.AnswerClockCorrected;
import shanyrak.events.entry.AnswerClockPaused;
import shanyrak.events.entry.AnswerClockResumed;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Arrest;
import shanyrak.events.entry.ArrestReported;
import shanyrak.events.entry.AuthorityAnswered;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Concession;
import shanyrak.events.entry.ConcessionMade;
import shanyrak.events.entry.Consent;
import shanyrak.events.entry.Demolition;
import shanyrak.events.entry.DemolitionReported;
import shanyrak.events.entry.DetaineeReleased;
import shanyrak.events.entry.DisputeSettled;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryCorroborated;
import shanyrak.events.entry.EntryDisputed;
import shanyrak.events.entry.EntryMerged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryReinstated;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryVerified;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.EvictionAttemptReported;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.LetterHandIn;
import shanyrak.events.entry.LetterHandedIn;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.MediaCoverageReported;
import shanyrak.events.entry.MediaType;
import shanyrak.events.entry.Medium;
import shanyrak.events.entry.Meeting;
import shanyrak.events.entry.MeetingHeld;
import shanyrak.events.entry.Named;
import shanyrak.events.entry.Petition;
import shanyrak.events.entry.PetitionHandedIn;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.Promise;
import shanyrak.events.entry.PromiseBroken;
import shanyrak.events.entry.PromiseKept;
import shanyrak.events.entry.PromiseMade;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.ProtestSent;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.Rally;
import shanyrak.events.entry.RallyHeld;
import shanyrak.events.entry.Release;
import shanyrak.events.entry.Reply;
import shanyrak.events.entry.ReplyGiven;
import shanyrak.events.entry.RetractionDeclined;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.entry.RetractionRequested;
import shanyrak.events.entry.SourceAdded;
import shanyrak.events.entry.SourceArchived;
import shanyrak.events.entry.Statement;
import shanyrak.events.entry.StatementIssued;
import shanyrak.events.entry.Trial;
import shanyrak.events.entry.TrialHeld;
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
        return entryRetracted(entry, RetractionReason.MISTAKE);
    }

    public RallyHeld rallyHeld(UUID entry, @Nullable Integer low, @Nullable Integer high) {
        return new RallyHeld(
                entry,
                campaign,
                publication,
                new Rally(facts(entry), values.words(entry, "the ministry"), people(entry, low, high)));
    }

    public MeetingHeld meetingHeld(UUID entry) {
        return new MeetingHeld(
                entry,
                campaign,
                publication,
                new Meeting(facts(entry), people(entry, 20, 20), values.words(entry, "We stand by them."), "en"));
    }

    public PetitionHandedIn petitionHandedIn(UUID entry) {
        return new PetitionHandedIn(
                entry, campaign, publication, new Petition(facts(entry), 1, people(entry, 300, null)));
    }

    public ActionAnnounced actionAnnounced(UUID entry) {
        return new ActionAnnounced(
                entry,
                campaign,
                publication,
                new Announcement(facts(entry), Kind.PICKET, values.words(entry, "Embassy of Kazakhstan"), "18:30"));
    }

    /** @param person whose name is known, sealed with a key of the person's own */
    public ArrestReported arrestReported(UUID entry, UUID person, Consent consent) {
        return new ArrestReported(
                entry,
                campaign,
                publication,
                new Arrest(
                        facts(entry),
                        List.of(values.words(entry, "police")),
                        people(entry, 2, 3),
                        List.of(named(person, consent)),
                        values.words(entry, "resistance to the police")));
    }

    public DetaineeReleased detaineeReleased(UUID entry, UUID person, @Nullable UUID after) {
        return new DetaineeReleased(
                entry,
                campaign,
                publication,
                new Release(
                        facts(entry),
                        people(entry, 1, 1),
                        List.of(named(person, Consent.FAMILY)),
                        values.words(entry, "on bail"),
                        after));
    }

    public TrialHeld trialHeld(UUID entry, UUID person, @Nullable UUID after) {
        return new TrialHeld(
                entry,
                campaign,
                publication,
                new Trial(
                        facts(entry),
                        values.words(entry, "the district court"),
                        people(entry, 1, 1),
                        List.of(named(person, Consent.NONE)),
                        values.words(entry, "riot"),
                        values.words(entry, "a fine"),
                        after));
    }

    public DemolitionReported demolitionReported(UUID entry) {
        return new DemolitionReported(
                entry,
                campaign,
                publication,
                new Demolition(
                        facts(entry),
                        List.of(values.words(entry, "bulldozers")),
                        values.words(entry, "homes at the edge of the city"),
                        1,
                        null));
    }

    public AuthorityAnswered authorityAnswered(UUID entry, AnswerNature nature, UUID... answers) {
        return new AuthorityAnswered(
                entry,
                campaign,
                publication,
                new Answer(
                        facts(entry),
                        1,
                        nature,
                        values.words(entry, "It is being looked at."),
                        "ru",
                        List.of(answers)));
    }

    public PromiseMade promiseMade(UUID entry, UUID... answers) {
        return new PromiseMade(
                entry,
                campaign,
                publication,
                new Promise(
                        facts(entry),
                        1,
                        values.words(entry, "No home will be touched."),
                        "ru",
                        When.parse("2006-06"),
                        List.of(answers)));
    }

    public ConcessionMade concessionMade(UUID entry, UUID... answers) {
        return new ConcessionMade(
                entry,
                campaign,
                publication,
                new Concession(facts(entry), 1, values.words(entry, "Talks have begun."), "ru", List.of(answers)));
    }

    public ReplyGiven replyGiven(UUID entry, UUID about) {
        return new ReplyGiven(
                entry,
                campaign,
                publication,
                new Reply(
                        facts(entry),
                        values.words(entry, "the Embassy"),
                        values.words(entry, "We see it otherwise."),
                        "en",
                        about));
    }

    public AnnouncedActionHeld announcedActionHeld(UUID entry, UUID held) {
        return new AnnouncedActionHeld(entry, campaign, held);
    }

    public ActionCalledOff actionCalledOff(UUID entry) {
        return new ActionCalledOff(entry, campaign, values.words(entry, "the embassy is closed"));
    }

    public PromiseKept promiseKept(UUID entry, String when) {
        return new PromiseKept(entry, campaign, When.parse(when), values.words(entry, "the homes stand"));
    }

    public PromiseBroken promiseBroken(UUID entry, String when) {
        return new PromiseBroken(entry, campaign, When.parse(when), values.words(entry, "they came again"));
    }

    public SourceAdded sourceAdded(UUID entry, String title) {
        return new SourceAdded(entry, campaign, values.source(entry, title));
    }

    /** A page of 16 bytes, which readers may not have. */
    public SourceArchived sourceArchived(UUID entry, UUID snapshot, String title) {
        return sourceArchived(entry, snapshot, title, MediaType.HTML, "5e".repeat(32), false);
    }

    public SourceArchived sourceArchived(
            UUID entry, UUID snapshot, String title, MediaType type, String sha256, boolean published) {
        return new SourceArchived(
                entry,
                campaign,
                snapshot,
                values.source(entry, title),
                type,
                16,
                values.words(entry, sha256),
                published);
    }

    public EntryCorroborated entryCorroborated(UUID entry, int sources) {
        return new EntryCorroborated(entry, campaign, sources);
    }

    public EntryVerified entryVerified(UUID entry) {
        return new EntryVerified(entry, campaign, values.words(entry, "asked two who were there"));
    }

    public EntryDisputed entryDisputed(UUID entry) {
        return new EntryDisputed(entry, campaign, values.words(entry, "another paper says otherwise"));
    }

    public DisputeSettled disputeSettled(UUID entry) {
        return new DisputeSettled(entry, campaign, values.words(entry, "the paper corrected itself"));
    }

    public RetractionRequested retractionRequested(UUID entry, RetractionReason reason) {
        return new RetractionRequested(entry, campaign, reason, values.words(entry, "did not happen"));
    }

    public RetractionDeclined retractionDeclined(UUID entry) {
        return new RetractionDeclined(entry, campaign, values.words(entry, "it did happen"));
    }

    public EntryRetracted entryRetracted(UUID entry, RetractionReason reason) {
        return new EntryRetracted(entry, campaign, reason, values.words(entry, "did not happen"));
    }

    public EntryReinstated entryReinstated(UUID entry) {
        return new EntryReinstated(entry, campaign, values.words(entry, "it did happen after all"));
    }

    public EntryMerged entryMerged(UUID entry, UUID into) {
        return new EntryMerged(entry, campaign, into);
    }

    public AnswerClockPaused answerClockPaused(UUID entry, String from) {
        return new AnswerClockPaused(
                entry, campaign, LocalDate.parse(from), values.words(entry, "the office asked for time"));
    }

    public AnswerClockResumed answerClockResumed(UUID entry, String on) {
        return new AnswerClockResumed(entry, campaign, LocalDate.parse(on), values.words(entry, "the time is over"));
    }

    public AnswerClockCorrected answerClockCorrected(UUID entry, String started) {
        return new AnswerClockCorrected(
                entry, campaign, LocalDate.parse(started), values.words(entry, "it took a week to arrive"));
    }

    private Turnout people(UUID entry, @Nullable Integer low, @Nullable Integer high) {
        return new Turnout(low, high, values.words(entry, "as it was said"));
    }

    private Named named(UUID person, Consent consent) {
        return new Named(person, values.words(person, "A. Resident"), consent);
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
