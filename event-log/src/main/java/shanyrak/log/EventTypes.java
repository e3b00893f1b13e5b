package shanyrak.log;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Function;
import org.axonframework.serialization.Revision;

/** Which class, in which revision, each event name of the log stands for. Whatever it does not know, it refuses loudly. */
public final class EventTypes {

    private final Map<String, EventType> byName;
    private final Map<Class<?>, EventType> byClass;

    private EventTypes(Map<String, EventType> byName) {
        this.byName = byName;
        this.byClass = byName.values().stream().collect(toUnmodifiableMap(EventType::event, Function.identity()));
    }

    /**
     * Types whose revisions stand on the classes, as Axon's {@link Revision}.
     *
     * @param byName the class of each name; no class may have two names
     * @throws IllegalArgumentException if a class has no revision
     */
    public static EventTypes of(Map<String, Class<? extends Record>> byName) {
        return of(byName, EventTypes::annotated);
    }

    private static String annotated(Class<? extends Record> event) {
        Revision revision = event.getAnnotation(Revision.class);
        if (revision == null) {
            throw new IllegalArgumentException(event.getName() + " has no @Revision");
        }
        return revision.value();
    }

    /**
     * @param byName the class of each name; no class may have two names
     * @param revision the revision in which events of a class are written
     */
    public static EventTypes of(
            Map<String, Class<? extends Record>> byName, Function<Class<? extends Record>, String> revision) {
        return new EventTypes(byName.entrySet().stream()
                .map(named -> new EventType(named.getKey(), named.getValue(), revision.apply(named.getValue())))
                .collect(toUnmodifiableMap(EventType::name, Function.identity())));
    }

    /** @throws UnknownEvent if the class has no name in the log */
    EventType of(Class<?> event) {
        EventType type = byClass.get(event);
        if (type == null) {
            throw new UnknownEvent(event.getName() + " has no name in the event log");
        }
        return type;
    }

    /** @throws UnknownEvent if nothing of that name is known, or not in that revision */
    EventType of(String name, String revision) {
        EventType type = byName.get(name);
        if (type == null || !type.revision().equals(revision)) {
            throw new UnknownEvent("This version does not know the event " + name + " in revision " + revision);
        }
        return type;
    }

    record EventType(String name, Class<? extends Record> event, String revision) {}
}
