package shanyrak.log;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Snapshots as JSON. */
public final class SnapshotSerializer {

    private SnapshotSerializer() {}

    /** Writes and reads aggregates by their fields, as they rarely have getters. Events are none of its business. */
    public static Serializer byFields() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json ->
                        json.changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, NONE)
                                .withVisibility(PropertyAccessor.FIELD, ANY)
                                .withVisibility(PropertyAccessor.CREATOR, ANY)))
                .build();
    }
}
