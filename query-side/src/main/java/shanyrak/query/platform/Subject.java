package shanyrak.query.platform;

import java.util.UUID;
import java.util.function.Function;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;

/**
 * What the events of a family are about.
 *
 * @param events the family
 * @param first the event before which nothing can be known of the subject
 * @param key tells subjects apart
 */
public record Subject<E, K>(Class<E> events, Class<? extends E> first, Function<E, K> key) {

    public static final Subject<EntryEvent, UUID> ENTRY =
            new Subject<>(EntryEvent.class, EntryLogged.class, EntryEvent::entry);
}
