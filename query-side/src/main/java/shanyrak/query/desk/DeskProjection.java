package shanyrak.query.desk;

import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
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
import shanyrak.events.entry.StandingEvent;
import shanyrak.log.LogMetadata;
import shanyrak.query.platform.Fold;
import shanyrak.query.platform.Parked;
import shanyrak.query.platform.Subject;
import shanyrak.query.platform.View;

/** Keeps {@code desk_v1}: who logged what, and what has become of it. It holds no words. */
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
    void on(EntryEvent event, TrackingToken token, @MetaDataValue(LogMetadata.ACTOR) @Nullable String actor) {
        switch (event) {
            case EntryLogged e ->
                entries.change(e, _ -> DeskRow.logged(e, actor, token.position().orElseThrow()));
            case EntryCorrected e -> change(e, row -> row.describing(e.content().facts()));
            case EntryPublished e -> change(e, row -> row.in(Desk.State.PUBLISHED));
            case EntryWithheld e -> change(e, row -> row.in(Desk.State.HELD));
            case EntryRetracted e -> change(e, row -> row.in(Desk.State.RETRACTED));
            case EntryMerged e -> change(e, row -> row.in(Desk.State.RETRACTED));
            case EntryReinstated e -> change(e, row -> row.in(Desk.State.PUBLISHED));
            case RetractionRequested _, RetractionDeclined _, OutcomeEvent _, StandingEvent _, AnswerClockEvent _ ->
                nothingOnTheDesk();
        }
    }

    @ResetHandler
    void reset() {
        entries.clear();
    }

    private void change(EntryEvent event, UnaryOperator<DeskRow> change) {
        entries.change(event, row -> change.apply(Objects.requireNonNull(row)));
    }

    private static void nothingOnTheDesk() {}
}
