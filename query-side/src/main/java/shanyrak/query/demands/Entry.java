package shanyrak.query.demands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.Answer;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Arrest;
import shanyrak.events.entry.Concession;
import shanyrak.events.entry.Demolition;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.Kind;
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
import shanyrak.events.values.When;
import shanyrak.query.clock.AnswerClock;
import shanyrak.query.clock.ClockState;
import shanyrak.query.clock.Decision;
import shanyrak.query.clock.Step;
import shanyrak.query.platform.Words;

/**
 * An entry, as far as it puts something to the authority or responds to it. Its words stay sealed.
 *
 * @param logged position of the entry's first event
 * @param appeared the day on which the public first saw it; null where it never has
 * @param outcome what became of a promise
 * @param decisions about the count of days that it waits for an answer, the first one first
 */
record Entry(
        UUID entry,
        String campaign,
        long logged,
        Says says,
        boolean shown,
        boolean retracted,
        @Nullable LocalDate appeared,
        @Nullable Outcome outcome,
        List<Decision.Kept> decisions) {

    /**
     * What it says.
     *
     * @param answers the entries that it responds to
     * @param nature how far an answer goes; null for everything else
     */
    record Says(
            Kind kind,
            When when,
            List<Integer> demands,
            @Nullable Integer addressee,
            List<UUID> answers,
            @Nullable AnswerNature nature) {

        static Says of(EntryContent content) {
            return new Says(
                    content.kind(),
                    content.facts().when(),
                    content.facts().demands().stream().distinct().toList(),
                    addressee(content),
                    answers(content),
                    content instanceof Answer answer ? answer.nature() : null);
        }

        private static @Nullable Integer addressee(EntryContent content) {
            return switch (content) {
                case Protest protest -> Integer.valueOf(protest.addressee());
                case Petition petition -> Integer.valueOf(petition.addressee());
                case Answer answer -> Integer.valueOf(answer.addressee());
                case Promise promise -> Integer.valueOf(promise.addressee());
                case Concession concession -> Integer.valueOf(concession.addressee());
                case Picket _,
                        LetterHandIn _,
                        MediaCoverage _,
                        Statement _,
                        EvictionAttempt _,
                        Rally _,
                        Meeting _,
                        Announcement _,
                        Arrest _,
                        Release _,
                        Trial _,
                        Demolition _,
                        Reply _ -> null;
            };
        }

        private static List<UUID> answers(EntryContent content) {
            return switch (content) {
                case Answer answer -> answer.answers();
                case Promise promise -> promise.answers();
                case Concession concession -> concession.answers();
                case Picket _,
                        Protest _,
                        LetterHandIn _,
                        MediaCoverage _,
                        Statement _,
                        EvictionAttempt _,
                        Rally _,
                        Meeting _,
                        Petition _,
                        Announcement _,
                        Arrest _,
                        Release _,
                        Trial _,
                        Demolition _,
                        Reply _ -> List.of();
            };
        }
    }

    /** What became of a promise. */
    record Outcome(boolean kept, When when) {}

    static Entry logged(EntryLogged event, long position, LocalDate day) {
        boolean shown = event.publication() == Publication.NOW;
        return new Entry(
                event.entry(),
                event.campaign(),
                position,
                Says.of(event.content()),
                shown,
                false,
                shown ? day : null,
                null,
                List.of());
    }

    Entry saying(EntryContent corrected) {
        return new Entry(entry, campaign, logged, Says.of(corrected), shown, retracted, appeared, outcome, decisions);
    }

    Entry published(LocalDate day) {
        LocalDate first = appeared == null ? day : appeared;
        return new Entry(entry, campaign, logged, says, true, retracted, first, outcome, decisions);
    }

    Entry withheld() {
        return new Entry(entry, campaign, logged, says, false, retracted, appeared, outcome, decisions);
    }

    Entry retracted(boolean now) {
        return new Entry(entry, campaign, logged, says, shown, now, appeared, outcome, decisions);
    }

    Entry ended(Outcome now) {
        return new Entry(entry, campaign, logged, says, shown, retracted, appeared, now, decisions);
    }

    Entry decided(Decision.Kept decision) {
        List<Decision.Kept> all = new ArrayList<>(decisions);
        all.add(decision);
        return new Entry(entry, campaign, logged, says, shown, retracted, appeared, outcome, List.copyOf(all));
    }

    boolean counts() {
        return shown && !retracted;
    }

    /** How it puts its demands to the authority. */
    Way way() {
        return Way.of(says.kind());
    }

    /** The day from which an answer is waited for. */
    LocalDate starts() {
        return decisions.stream()
                .filter(decision -> decision.change() == Decision.Change.CORRECTED)
                .reduce((_, later) -> later)
                .map(Decision.Kept::day)
                .orElseGet(() -> latest(says.when()));
    }

    /** What it moves in the matters that it responds to. */
    Stream<Step> steps() {
        return switch (says.kind()) {
            case ANSWER -> Stream.of(step(answered()));
            case PROMISE -> Stream.concat(Stream.of(step(ClockState.PROMISED)), Stream.ofNullable(ended()));
            case CONCESSION -> Stream.of(step(ClockState.CONCEDED));
            case PICKET,
                    PROTEST,
                    LETTER_HANDED_IN,
                    RALLY,
                    MEETING,
                    PETITION,
                    MEDIA_COVERAGE,
                    STATEMENT,
                    ANNOUNCEMENT,
                    EVICTION_ATTEMPT,
                    ARREST,
                    RELEASE,
                    TRIAL,
                    DEMOLITION,
                    REPLY -> Stream.empty();
        };
    }

    AnswerClock clock(Stream<Entry> responses) {
        return clock(responses, decisions.stream().map(Decision.Kept::unopened).toList());
    }

    /** With the reasons of its decisions in the clear. */
    AnswerClock clock(Stream<Entry> responses, Words words) {
        return clock(
                responses,
                decisions.stream().map(decision -> decision.opened(words)).toList());
    }

    private AnswerClock clock(Stream<Entry> responses, List<Decision> decided) {
        Step put = Step.done(ClockState.WAITING, latest(says.when()), null, logged);
        return AnswerClock.of(put, responses.flatMap(Entry::steps), decided);
    }

    private Step step(ClockState to) {
        return Step.done(to, says.when().earliest(), entry, logged);
    }

    private ClockState answered() {
        return switch (says.nature()) {
            case ACKNOWLEDGEMENT -> ClockState.ACKNOWLEDGED;
            case REFUSAL -> ClockState.REFUSED;
            case ANSWER -> ClockState.ANSWERED;
            case null -> throw new IllegalStateException("Answer " + entry + " has no nature");
        };
    }

    /** No promise is kept or broken before it was made, whatever its dates may mean. */
    private @Nullable Step ended() {
        if (outcome == null) {
            return null;
        }
        LocalDate day = outcome.kept() ? outcome.when().earliest() : latest(outcome.when());
        LocalDate made = says.when().earliest();
        return Step.done(
                outcome.kept() ? ClockState.KEPT : ClockState.BROKEN, day.isBefore(made) ? made : day, entry, logged);
    }

    private LocalDate latest(When when) {
        if (when.latest() != null) {
            return when.latest();
        }
        return appeared == null || appeared.isBefore(when.earliest()) ? when.earliest() : appeared;
    }
}
