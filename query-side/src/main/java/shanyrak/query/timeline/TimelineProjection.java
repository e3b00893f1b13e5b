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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.query.platform.Fold;
import shanyrak.query.platform.Parked;
import shanyrak.query.platform.Subject;
import shanyrak.query.platform.View;
import shanyrak.query.timeline.Version.Change;
import shanyrak.query.timeline.Version.Moment;

/** Keeps {@code timeline_v1}: each event of an entry ends its version and begins the next one. */
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
    void on(EntryEvent event, TrackingToken token, @Timestamp Instant time) {
        Moment at = new Moment(token.position().orElseThrow(), LocalDate.ofInstant(time, ZoneOffset.UTC));
        entries.change(event, before -> next(before, event, at));
    }

    @ResetHandler
    void reset() {
        entries.clear();
    }

    private static Chronicle next(@Nullable Chronicle before, EntryEvent event, Moment at) {
        if (event instanceof EntryLogged logged) {
            return Chronicle.beginning(Version.first(logged, at));
        }
        Chronicle known = Objects.requireNonNull(before, () -> "Entry " + event.entry() + " has not begun");
        return known.with(next(known.now(), event, at));
    }

    private static Version next(Version before, EntryEvent event, Moment at) {
        Says says = before.says();
        return switch (event) {
            case EntryLogged e -> throw new IllegalArgumentException("Entry " + e.entry() + " begins twice");
            case EntryCorrected e -> before.next(Change.CORRECTED, says.corrected(e.content(), e.reason()), at);
            case EvictionAttemptRepelled e -> before.next(Change.OUTCOME, says.ended(e), at);
            case HomesDemolished e -> before.next(Change.OUTCOME, says.ended(e), at);
            case EntryPublished _ -> before.next(Change.PUBLISHED, says.again(), at);
            case EntryWithheld _ -> before.next(Change.WITHHELD, says.again(), at);
            case EntryRetracted e -> before.next(Change.RETRACTED, says.retracted(e.reason(), e.explanation()), at);
        };
    }
}
