package shanyrak.benchmarks;

import org.axonframework.serialization.SerializedObject;
import shanyrak.log.EventLogSerializer;

/** What the log would write as the payload of an event. */
final class Payload {

    private Payload() {}

    static String of(String parcel) {
        SerializedObject<String> payload =
                new EventLogSerializer(Parcel.TYPES).serialize(Parcel.scanned(parcel, 0), String.class);
        return payload.getData();
    }
}
