package shanyrak.log;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Events as JSON under their names in the log. An event that {@link EventTypes} does not know is refused, not skipped. */
public final class EventLogSerializer extends Jackson3Serializer {

    private final EventTypes types;

    public EventLogSerializer(EventTypes types) {
        super(builder());
        this.types = types;
    }

    @Override
    @SuppressWarnings("rawtypes") // as inherited
    public SerializedType typeForClass(Class type) {
        if (MetaData.class.equals(type)) {
            return super.typeForClass(type);
        }
        EventTypes.EventType known = types.of((Class<?>) type);
        return new SimpleSerializedType(known.name(), known.revision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (MetaData.class.getName().equals(type.getName())) {
            return MetaData.class;
        }
        return types.of(type.getName(), type.getRevision()).event();
    }
}
