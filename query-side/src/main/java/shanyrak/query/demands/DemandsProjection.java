package shanyrak.query.demands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.ActionCalledOff;
import shanyrak.events.entry.AnnouncedActionHeld;
import shanyrak.events.entry.AnswerClockCorrected;
import shanyrak.events.entry.AnswerClockEvent;
import shanyrak.events.entry.AnswerClockPaused;
import shanyrak.events.entry.AnswerClockResumed;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryMerged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryReinstated;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.PromiseBroken;
import shanyrak.events.entry.PromiseKept;
import shanyrak.events.entry.RetractionDeclined;
import shanyrak.events.entry.RetractionRequested;
import shanyrak.events.entry.SourceArchived;
import shanyrak.events.entry.StandingEvent;
import shanyrak.query.clock.Decision;
import shanyrak.query.clock.Decision.Change;
import shanyrak.query.demands.Entry.Outcome;
import shanyrak.query.platform.Fold;
import shanyrak.query.platform.Parked;
import shanyrak.query.platform.Subject;
import shanyrak.query.platform.View;

/** Keeps {@code demands_v2}. */
@Component
@ProcessingGroup(AnswerClocks.VIEW)
class DemandsProjection implements View {

    private final Fold<EntryEvent, UUID, Recorded> entries;

    DemandsProjection(EntryRows rows, Parked parked) {
        this.entries = new Fold<>(AnswerClocks.VIEW, Subject.ENTRY, rows, parked);
    }

    @Override
    public String name() {
        return AnswerClocks.VIEW;
    }

    @EventHandler
    void on(EntryEvent event, TrackingToken token, @Timestamp Instant time) {
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        long position = token.position().orElseThrow();
        switch (event) {
            case EntryLogged e -> entries.change(e, _ -> Recorded.as(Entry.logged(e, position, day)));
            case EntryCorrected e -> change(e, position, entry -> entry.saying(e.content()));
            case EntryPublished e -> change(e, position, entry -> entry.published(day));
            case EntryWithheld e -> change(e, position, Entry::withheld);
            case EntryRetracted e -> change(e, position, entry -> entry.retracted(true));
            case EntryMerged e -> change(e, position, entry -> entry.retracted(true));
            case EntryReinstated e -> change(e, position, entry -> entry.retracted(false));
            case PromiseKept e -> change(e, position, entry -> entry.ended(new Outcome(true, e.when())));
            case PromiseBroken e -> change(e, position, entry -> entry.ended(new Outcome(false, e.when())));
            case AnswerClockEvent e -> change(e, position, entry -> entry.decided(decision(e)));
            case EvictionAttemptRepelled _,
                    HomesDemolished _,
                    AnnouncedActionHeld _,
                    ActionCalledOff _,
                    SourceArchived _,
                    StandingEvent _,
                    RetractionRequested _,
                    RetractionDeclined _ -> nothingToAnswer();
        }
    }

    @ResetHandler
    void reset() {
        entries.clear();
    }

    private void change(EntryEvent event, long position, UnaryOperator<Entry> change) {
        entries.change(event, entry -> Objects.requireNonNull(entry).changed(change, position));
    }

    private static Decision.Kept decision(AnswerClockEvent event) {
        return switch (event) {
            case AnswerClockPaused e -> new Decision.Kept(Change.PAUSED, e.from(), e.reason());
            case AnswerClockResumed e -> new Decision.Kept(Change.RESUMED, e.on(), e.reason());
            case AnswerClockCorrected e -> new Decision.Kept(Change.CORRECTED, e.started(), e.reason());
        };
    }

    /** No matter moves by it. */
    private static void nothingToAnswer() {}
}
