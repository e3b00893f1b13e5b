package shanyrak.command.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import shanyrak.command.platform.Checks;
import shanyrak.events.entry.MediaType;

/**
 * What somebody hands in as a copy of a source, not yet looked at.
 *
 * @param field in which it came
 * @param type the media type that it is said to be of
 * @param bytes null where there is no text that could be stored
 */
record Upload(String field, @Nullable String type, byte @Nullable [] bytes) {

    static final String TEXT = "text";
    static final String FILE = "file";

    /** In characters. A longer page comes as a file. */
    static final int LONGEST_TEXT = 200_000;

    /** Pasted words, as they are but for the ends of lines, which a browser changes. */
    static Upload pasted(String text) {
        String lines = text.replace("\r\n", "\n");
        try {
            var encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(lines));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return new Upload(TEXT, MediaType.TEXT.called(), bytes);
        } catch (CharacterCodingException _) {
            return new Upload(TEXT, MediaType.TEXT.called(), null);
        }
    }

    /** A browser sends a file without a name where none was chosen: that is none. */
    static @Nullable Upload of(@Nullable MultipartFile file) {
        if (file == null
                || file.isEmpty()
                        && Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                .isEmpty()) {
            return null;
        }
        try {
            return new Upload(FILE, file.getContentType(), file.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Notes what speaks against keeping it. */
    void check(Checks checks) {
        Optional<MediaType> claimed = Contents.claimed(type);
        if (bytes == null) {
            checks.broken(field, "Unreadable");
        } else if (bytes.length == 0) {
            checks.broken(field, "SnapshotEmpty");
        } else if (claimed.isEmpty()) {
            checks.broken(field, "MediaTypeNotTaken", Contents.taken());
        } else if (!Contents.are(bytes, claimed.get())) {
            checks.broken(field, "BytesOfAnotherType", claimed.get().called());
        }
    }
}
