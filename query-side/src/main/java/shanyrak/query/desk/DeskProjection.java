package shanyrak.query.desk;

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
import shanyrak.events.entry.AnswerClockEvent;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryMerged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryReinstated;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.OutcomeEvent;
import shanyrak.events.entry.RetractionDeclined;
import shanyrak.events.entry.RetractionRequested;
import shanyrak.events.entry.SourceArchived;
import shanyrak.events.entry.StandingEvent;
import shanyrak.log.LogMetadata;
import shanyrak.query.desk.DeskRow.Deed;
import shanyrak.query.desk.DeskRow.Shown;
import shanyrak.query.platform.Fold;
import shanyrak.query.platform.Parked;
import shanyrak.query.platform.Subject;
import shanyrak.query.platform.View;

/** Keeps {@code desk_v2}: who logged what, what has become of it, and what it waits for. It holds no words. */
@Component
@ProcessingGroup(Desk.VIEW)
class DeskProjection implements View {

    private final Fold<EntryEvent, UUID, DeskRow> entries;

    DeskProjection(DeskRows rows, Parked parked) {
        this.entries = new Fold<>(Desk.VIEW, Subject.ENTRY, rows, parked);
    }

    @Override
    public String name() {
        return Desk.VIEW;
    }

    @EventHandler
    void on(
            EntryEvent event,
            TrackingToken token,
            @Timestamp Instant time,
            @MetaDataValue(LogMetadata.ACTOR) @Nullable String actor) {
        long position = token.position().orElseThrow();
        Deed deed = new Deed(actor == null ? null : UUID.fromString(actor), LocalDate.ofInstant(time, ZoneOffset.UTC));
        entries.change(event, before -> next(before, event, deed, position).trustedAfter(event, deed.on()));
    }

    @ResetHandler
    void reset() {
        entries.clear();
    }

    private static DeskRow next(@Nullable DeskRow before, EntryEvent event, Deed deed, long position) {
        return event instanceof EntryLogged logged
                ? DeskRow.logged(logged, deed, position)
                : next(Objects.requireNonNull(before), event, deed);
    }

    private static DeskRow next(DeskRow before, EntryEvent event, Deed deed) {
        return switch (event) {
            case EntryCorrected e -> before.corrected(e, deed);
            case EntryPublished _ -> before.in(Shown.PUBLISHED);
            case EntryWithheld _ -> before.in(Shown.WITHHELD);
            case RetractionRequested _ -> before.requested(deed);
            case RetractionDeclined _, EntryRetracted _, EntryMerged _, EntryReinstated _ -> before.requested(null);
            case OutcomeEvent _ -> before.thatEnded();
            case EntryLogged _, SourceArchived _, StandingEvent _, AnswerClockEvent _ -> before;
        };
    }
}
