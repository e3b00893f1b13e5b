package shanyrak.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;

/** Turns Axon's messages into what is written. */
final class NewEvents {

    private final EventLogSerializer serializer;
    private final Claims claims;

    NewEvents(EventLogSerializer serializer, Claims claims) {
        this.serializer = serializer;
        this.claims = claims;
    }

    List<NewEvent> of(List<? extends EventMessage<?>> messages) {
        Map<UUID, Integer> parts = new HashMap<>();
        List<NewEvent> events = new ArrayList<>();
        for (EventMessage<?> message : messages) {
            UUID command = command(message);
            int part = parts.merge(command, 1, Integer::sum) - 1;
            events.add(event(asDomainEvent(message), command, part));
        }
        return events;
    }

    private NewEvent event(DomainEventMessage<?> message, UUID command, int part) {
        SerializedObject<String> serialized = serializer.serialize(message.getPayload(), String.class);
        String stream = message.getAggregateIdentifier();
        long sequence = message.getSequenceNumber();
        String name = serialized.getType().getName();
        String revision = serialized.getType().getRevision();
        Instant time = message.getTimestamp().truncatedTo(ChronoUnit.MICROS);
        String payload = ExactText.checked(serialized.getData());
        String metadata = ExactText.checked(metadata(message.getMetaData()));
        return new NewEvent(
                stream,
                sequence,
                UUID.fromString(message.getIdentifier()),
                name,
                revision,
                time,
                payload,
                metadata,
                command,
                part,
                claims.of(message.getPayload()),
                LeafHash.of(stream, sequence, name, revision, time, payload, metadata));
    }

    /** An event that no aggregate published gets a stream of its own. */
    @SuppressWarnings("deprecation") // Axon's own engines still use it
    private static DomainEventMessage<?> asDomainEvent(EventMessage<?> message) {
        return EventUtils.asDomainEventMessage(message);
    }

    private static UUID command(EventMessage<?> message) {
        Object command = message.getMetaData().getOrDefault(LogMetadata.COMMAND, message.getIdentifier());
        return UUID.fromString(command.toString());
    }

    /** Sorted by key, so that the bytes do not depend on how a map happens to be ordered. */
    private String metadata(MetaData metadata) {
        metadata.forEach((key, value) -> {
            if (!(value instanceof String)) {
                throw new IllegalArgumentException("The metadata " + key + " is not a String");
            }
        });
        return serializer.getObjectMapper().writeValueAsString(new TreeMap<>(metadata));
    }
}
