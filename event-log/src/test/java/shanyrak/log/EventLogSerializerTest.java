package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import shanyrak.log.Kettle.KettleBoiled;
import shanyrak.log.Kettle.KettleFilled;
import shanyrak.log.Kettle.KettleStolen;

class EventLogSerializerTest {

    private final EventLogSerializer serializer = new EventLogSerializer(Kettle.TYPES);

    @Test
    void writes_an_event_under_its_name_and_revision() {
        SerializedObject<String> written = serializer.serialize(new KettleBoiled("k", "sings"), String.class);

        assertThat(written.getType().getName()).isEqualTo("KettleBoiled");
        assertThat(written.getType().getRevision()).isEqualTo("2");
        assertThat(written.getData()).isEqualTo("{\"kettle\":\"k\",\"words\":\"sings\"}");
    }

    @Test
    void writes_what_is_absent_as_null_and_reads_it_back() {
        KettleFilled filled = new KettleFilled("k", 700, Optional.empty(), null);

        SerializedObject<String> written = serializer.serialize(filled, String.class);

        assertThat(written.getData()).isEqualTo("{\"kettle\":\"k\",\"millilitres\":700,\"by\":null,\"remark\":null}");
        assertThat(serializer.<String, Object>deserialize(written)).isEqualTo(filled);
    }

    @Test
    void reads_metadata() {
        SerializedObject<String> written = serializer.serialize(MetaData.with("role", "OWNER"), String.class);

        assertThat(serializer.<String, Object>deserialize(written)).isEqualTo(MetaData.with("role", "OWNER"));
    }

    @Test
    void refuses_to_write_an_event_without_a_name() {
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> serializer.serialize(new KettleStolen("k"), String.class));
    }

    @Test
    void refuses_to_read_a_name_or_a_revision_that_it_does_not_know() {
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> serializer.deserialize(stored("KettleStolen", "1")));
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> serializer.deserialize(stored("KettleBoiled", "1")));
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> serializer.deserialize(stored(KettleBoiled.class.getName(), "2")));
    }

    private static SerializedObject<String> stored(String name, String revision) {
        return new SimpleSerializedObject<>("{}", String.class, name, revision);
    }
}
