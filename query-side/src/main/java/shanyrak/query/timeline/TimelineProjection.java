package shanyrak.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.AnswerClockCorrected;
import shanyrak.events.entry.AnswerClockPaused;
import shanyrak.events.entry.AnswerClockResumed;
import shanyrak.events.entry.DisputeSettled;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryCorroborated;
import shanyrak.events.entry.EntryDisputed;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryMerged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryReinstated;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryVerified;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.OutcomeEvent;
import shanyrak.events.entry.RetractionDeclined;
import shanyrak.events.entry.RetractionRequested;
import shanyrak.events.entry.SourceAdded;
import shanyrak.events.entry.SourceArchived;
import shanyrak.log.LogMetadata;
import shanyrak.query.platform.Fold;
import shanyrak.query.platform.Parked;
import shanyrak.query.platform.Subject;
import shanyrak.query.platform.View;
import shanyrak.query.timeline.Says.Snapshot;
import shanyrak.query.timeline.Version.Change;
import shanyrak.query.timeline.Version.Moment;

/** Keeps {@code timeline_v2}: each event of an entry ends its version and begins the next one. */
@Component
@ProcessingGroup(Timeline.VIEW)
class TimelineProjection implements View {

    private final Fold<EntryEvent, UUID, Chronicle> entries;

    TimelineProjection(Versions versions, Parked parked) {
        this.entries = new Fold<>(Timeline.VIEW, Subject.ENTRY, versions, parked);
    }

    @Override
    public String name() {
        return Timeline.VIEW;
    }

    @EventHandler
    void on(
            EntryEvent event,
            TrackingToken token,
            @Timestamp Instant time,
            @MetaDataValue(LogMetadata.ROLE) @Nullable String role) {
        Moment at = new Moment(token.position().orElseThrow(), LocalDate.ofInstant(time, ZoneOffset.UTC));
        entries.change(event, before -> next(before, event, at, role));
    }

    @ResetHandler
    void reset() {
        entries.clear();
    }

    private static Chronicle next(@Nullable Chronicle before, EntryEvent event, Moment at, @Nullable String role) {
        if (event instanceof EntryLogged logged) {
            return Chronicle.beginning(Version.first(logged, at, role));
        }
        Chronicle known = Objects.requireNonNull(before, () -> "Entry " + event.entry() + " has not begun");
        Version now = known.now();
        return known.with(now.next(change(event), event, says(now.says(), event, at), at, role));
    }

    private static Change change(EntryEvent event) {
        return switch (event) {
            case EntryLogged e -> throw new IllegalArgumentException("Entry " + e.entry() + " begins twice");
            case EntryCorrected _ -> Change.CORRECTED;
            case OutcomeEvent _ -> Change.OUTCOME;
            case EntryPublished _ -> Change.PUBLISHED;
            case EntryWithheld _ -> Change.WITHHELD;
            case SourceAdded _ -> Change.SOURCE_ADDED;
            case SourceArchived _ -> Change.SOURCE_ARCHIVED;
            case EntryCorroborated _ -> Change.CORROBORATED;
            case EntryVerified _ -> Change.VERIFIED;
            case EntryDisputed _ -> Change.DISPUTED;
            case DisputeSettled _ -> Change.SETTLED;
            case EntryRetracted _ -> Change.RETRACTED;
            case EntryMerged _ -> Change.MERGED;
            case EntryReinstated _ -> Change.REINSTATED;
            case RetractionRequested _ -> Change.RETRACTION_REQUESTED;
            case RetractionDeclined _ -> Change.RETRACTION_DECLINED;
            case AnswerClockPaused _ -> Change.CLOCK_PAUSED;
            case AnswerClockResumed _ -> Change.CLOCK_RESUMED;
            case AnswerClockCorrected _ -> Change.CLOCK_CORRECTED;
        };
    }

    private static Says says(Says before, EntryEvent event, Moment at) {
        return switch (event) {
            case EntryLogged e -> Says.first(e.content());
            case EntryCorrected e -> before.corrected(e.content(), e.reason());
            case OutcomeEvent e -> before.ended(e);
            case SourceAdded e -> before.with(e.source());
            case SourceArchived e -> before.archived(Snapshot.of(e, at.day()));
            case EntryDisputed e -> before.because(e.reason());
            case DisputeSettled e -> before.because(e.reason());
            case EntryRetracted e -> before.retracted(e.reason(), e.explanation());
            case EntryMerged e -> before.merged(e.into());
            case EntryReinstated e -> before.reinstated(e.reason());
            case AnswerClockPaused e -> before.clock(e.reason(), e.from().toString());
            case AnswerClockResumed e -> before.clock(e.reason(), e.on().toString());
            case AnswerClockCorrected e -> before.clock(e.reason(), e.started().toString());
            case EntryPublished _,
                    EntryWithheld _,
                    EntryCorroborated _,
                    EntryVerified _,
                    RetractionRequested _,
                    RetractionDeclined _ -> before.again();
        };
    }
}
