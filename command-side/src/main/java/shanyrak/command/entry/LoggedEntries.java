package shanyrak.command.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import shanyrak.command.entry.EntryRefusals.EntryNotFound;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;

/** Reads entries from their streams. */
@Component
class LoggedEntries {

    private final EventStore log;

    LoggedEntries(EventStore log) {
        this.log = log;
    }

    /** The entry as it is now, if the campaign has it. */
    Optional<LoggedEntry> find(String campaign, UUID entry) {
        return find(entry).filter(it -> it.campaign().equals(campaign));
    }

    /** @throws EntryNotFound if the campaign has no such entry */
    LoggedEntry get(String campaign, UUID entry) {
        return find(campaign, entry).orElseThrow(() -> new EntryNotFound(entry));
    }

    /** @throws EntryNotFound if there is no such entry */
    LoggedEntry get(UUID entry) {
        return find(entry).orElseThrow(() -> new EntryNotFound(entry));
    }

    /** The entry as it is now. */
    Optional<LoggedEntry> find(UUID entry) {
        DomainEventStream events = log.readEvents(entry.toString());
        if (!events.hasNext() || !(events.next().getPayload() instanceof EntryLogged first)) {
            return Optional.empty();
        }
        LoggedEntry found = LoggedEntry.of(first);
        while (events.hasNext()) {
            found = found.after((EntryEvent) events.next().getPayload());
        }
        return Optional.of(found);
    }

    /** The names of the events that came after one that somebody has seen, in their order. */
    List<String> since(UUID entry, long seen) {
        List<String> news = new ArrayList<>();
        DomainEventStream events = log.readEvents(entry.toString(), seen + 1);
        while (events.hasNext()) {
            news.add(events.next().getPayloadType().getSimpleName());
        }
        return news;
    }
}
