package shanyrak.command.copy;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import shanyrak.command.copy.CopyRefusals.CopyNotFound;
import shanyrak.events.copy.CopyEvent;
import shanyrak.events.copy.CopyReceived;
import shanyrak.log.LogMetadata;

/** Reads copies from their streams. */
@Component
class LoggedCopies {

    private final EventStore log;

    LoggedCopies(EventStore log) {
        this.log = log;
    }

    /** @throws CopyNotFound if the campaign has no such copy */
    CopyState get(String campaign, UUID copy) {
        return find(copy)
                .filter(it -> it.received().campaign().equals(campaign))
                .orElseThrow(() -> new CopyNotFound(copy));
    }

    /** @throws CopyNotFound if there is no such copy */
    CopyState get(UUID copy) {
        return find(copy).orElseThrow(() -> new CopyNotFound(copy));
    }

    private Optional<CopyState> find(UUID copy) {
        DomainEventStream events = log.readEvents(copy.toString());
        if (!events.hasNext() || !(events.next().getPayload() instanceof CopyReceived first)) {
            return Optional.empty();
        }
        CopyState found = CopyState.of(first);
        while (events.hasNext()) {
            DomainEventMessage<?> event = events.next();
            found = found.after(
                    (CopyEvent) event.getPayload(), (String) event.getMetaData().get(LogMetadata.ACTOR));
        }
        return Optional.of(found);
    }
}
