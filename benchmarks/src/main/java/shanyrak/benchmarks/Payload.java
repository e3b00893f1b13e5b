package shanyrak.benchmarks;

import org.axonframework.serialization.SerializedObject;
import shanyrak.log.EventLogSerializer;

/** What the log would write as the payload of an event. */
public final class Payload {

    private Payload() {}

    public static String of(String parcel) {
        SerializedObject<String> payload =
                new EventLogSerializer(Parcel.TYPES).serialize(Parcel.scanned(parcel, 0), String.class);
        return payload.getData();
    }
}
