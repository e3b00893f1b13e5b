package shanyrak.query.totals;

import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.AnswerClockEvent;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.OutcomeEvent;
import shanyrak.events.entry.RetractionEvent;
import shanyrak.events.entry.SourceArchived;
import shanyrak.events.entry.StandingEvent;
import shanyrak.query.platform.Fold;
import shanyrak.query.platform.Parked;
import shanyrak.query.platform.SealedWords;
import shanyrak.query.platform.Subject;
import shanyrak.query.platform.View;

/** Keeps {@code totals_v2}: when an entry changes, what it added is taken away and what it adds now is added. */
@Component
@ProcessingGroup(Totals.VIEW)
class TotalsProjection implements View {

    private final SealedWords sealed;
    private final Fold<EntryEvent, UUID, Counted> entries;

    TotalsProjection(Cells cells, SealedWords sealed, Parked parked) {
        this.sealed = sealed;
        this.entries = new Fold<>(Totals.VIEW, Subject.ENTRY, cells, parked);
    }

    @Override
    public String name() {
        return Totals.VIEW;
    }

    @EventHandler
    void on(EntryEvent event) {
        switch (event) {
            case EntryLogged e -> entries.change(e, _ -> count(Countable.logged(e)));
            case EntryCorrected e -> recount(e, entry -> entry.saying(e.content()));
            case EntryPublished e -> recount(e, entry -> entry.shown(true));
            case EntryWithheld e -> recount(e, entry -> entry.shown(false));
            case StandingEvent e -> recount(e, UnaryOperator.identity());
            case RetractionEvent e -> recount(e, UnaryOperator.identity());
            case OutcomeEvent _, SourceArchived _, AnswerClockEvent _ -> nothingToCount();
        }
    }

    @ResetHandler
    void reset() {
        entries.clear();
    }

    private void recount(EntryEvent event, UnaryOperator<Countable> change) {
        entries.change(
                event,
                before -> count(
                        change.apply(Objects.requireNonNull(before).entry()).trustedAfter(event)));
    }

    private Counted count(Countable entry) {
        return new Counted(
                entry,
                entry.counts()
                        ? Contribution.of(
                                entry.entry(),
                                entry.campaign(),
                                entry.content(),
                                entry.trust().standing(),
                                sealed.of(entry.entry()))
                        : null);
    }

    /** What came of an entry, and how long it waits, changes no number here. */
    private static void nothingToCount() {}
}
