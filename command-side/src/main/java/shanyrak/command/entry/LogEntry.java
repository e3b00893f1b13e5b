package shanyrak.command.entry;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.Answer;
import shanyrak.events.entry.Arrest;
import shanyrak.events.entry.Concession;
import shanyrak.events.entry.Demolition;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.LetterHandIn;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.Meeting;
import shanyrak.events.entry.Petition;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.Promise;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.Rally;
import shanyrak.events.entry.Release;
import shanyrak.events.entry.Reply;
import shanyrak.events.entry.Statement;
import shanyrak.events.entry.Trial;

/** A command that logs something new. Words come sealed with the entry's key. */
sealed interface LogEntry<C extends EntryContent> extends EntryCommand {

    /** Whether the public sees it at once; where it does not say, the campaign's policy decides. */
    @Nullable
    Publication publication();

    /** How many of its sources do not depend on one another. */
    int sources();

    C content();

    /** The command that logs a content of this kind. */
    static LogEntry<?> of(
            UUID entry, String campaign, @Nullable Publication publication, int sources, EntryContent content) {
        return switch (content) {
            case Picket it -> new LogPicket(entry, campaign, publication, sources, it);
            case Protest it -> new LogProtest(entry, campaign, publication, sources, it);
            case LetterHandIn it -> new LogLetterHandedIn(entry, campaign, publication, sources, it);
            case Rally it -> new LogRally(entry, campaign, publication, sources, it);
            case Meeting it -> new LogMeeting(entry, campaign, publication, sources, it);
            case Petition it -> new LogPetition(entry, campaign, publication, sources, it);
            case MediaCoverage it -> new ReportMediaCoverage(entry, campaign, publication, sources, it);
            case Statement it -> new RecordStatement(entry, campaign, publication, sources, it);
            case Announcement it -> new AnnounceAction(entry, campaign, publication, sources, it);
            case EvictionAttempt it -> new ReportEvictionAttempt(entry, campaign, publication, sources, it);
            case Arrest it -> new ReportArrest(entry, campaign, publication, sources, it);
            case Release it -> new ReportRelease(entry, campaign, publication, sources, it);
            case Trial it -> new ReportTrial(entry, campaign, publication, sources, it);
            case Demolition it -> new ReportDemolition(entry, campaign, publication, sources, it);
            case Answer it -> new RecordAnswer(entry, campaign, publication, sources, it);
            case Promise it -> new RecordPromise(entry, campaign, publication, sources, it);
            case Concession it -> new RecordConcession(entry, campaign, publication, sources, it);
            case Reply it -> new RecordReply(entry, campaign, publication, sources, it);
        };
    }

    record LogPicket(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Picket content)
            implements LogEntry<Picket> {}

    record LogProtest(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Protest content)
            implements LogEntry<Protest> {}

    record LogLetterHandedIn(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            LetterHandIn content)
            implements LogEntry<LetterHandIn> {}

    record LogRally(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Rally content)
            implements LogEntry<Rally> {}

    record LogMeeting(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Meeting content)
            implements LogEntry<Meeting> {}

    record LogPetition(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Petition content)
            implements LogEntry<Petition> {}

    record ReportMediaCoverage(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            MediaCoverage content)
            implements LogEntry<MediaCoverage> {}

    record RecordStatement(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Statement content)
            implements LogEntry<Statement> {}

    record AnnounceAction(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Announcement content)
            implements LogEntry<Announcement> {}

    record ReportEvictionAttempt(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            EvictionAttempt content)
            implements LogEntry<EvictionAttempt> {}

    record ReportArrest(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Arrest content)
            implements LogEntry<Arrest> {}

    record ReportRelease(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Release content)
            implements LogEntry<Release> {}

    record ReportTrial(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Trial content)
            implements LogEntry<Trial> {}

    record ReportDemolition(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Demolition content)
            implements LogEntry<Demolition> {}

    record RecordAnswer(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Answer content)
            implements LogEntry<Answer> {}

    record RecordPromise(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Promise content)
            implements LogEntry<Promise> {}

    record RecordConcession(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Concession content)
            implements LogEntry<Concession> {}

    record RecordReply(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            int sources,
            Reply content)
            implements LogEntry<Reply> {}
}
