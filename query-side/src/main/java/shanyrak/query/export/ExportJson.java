package shanyrak.query.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import shanyrak.query.timeline.TimelineEntry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON as REST has it, but harmless wherever it is put: texts are plain, and no tag can begin in them. */
final class ExportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .characterEscapes(new NoTags())
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(new SimpleModule().addSerializer(new PlainTexts()))
            .build();

    private ExportJson() {}

    /** An entry as REST has it, and what an export adds. */
    record Entry(@JsonUnwrapped TimelineEntry entry, String page) {

        static Entry of(TimelineEntry it, Export what) {
            return new Entry(it, what.page(it.entry()));
        }
    }

    /** What breaks off stays broken, so that nobody takes a part for the whole. */
    static JsonGenerator to(OutputStream out) {
        return MAPPER.createGenerator(out);
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static byte[] pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    }

    private static final class PlainTexts extends StdSerializer<String> {

        PlainTexts() {
            super(String.class);
        }

        @Override
        public void serialize(String value, JsonGenerator json, SerializationContext context) {
            json.writeString(Plain.text(value));
        }
    }

    private static final class NoTags extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private static final int[] ESCAPES = CharacterEscapes.standardAsciiEscapesForJSON();

        static {
            ESCAPES['<'] = CharacterEscapes.ESCAPE_STANDARD;
            ESCAPES['>'] = CharacterEscapes.ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ESCAPES;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character == 0x2028 || character == 0x2029
                    ? new SerializedString("\\u" + Integer.toHexString(character))
                    : null;
        }
    }
}
