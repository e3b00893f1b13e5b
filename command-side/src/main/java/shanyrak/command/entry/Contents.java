package shanyrak.command.entry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.MediaType;

/** Tells what bytes are by their beginnings. What they are said to be is believed only if it fits. */
final class Contents {

    private static final int MARK = 12;

    private Contents() {}

    /** The type of a name such as {@code text/html; charset=utf-8}, if it is one that is taken. */
    static Optional<MediaType> claimed(@Nullable String name) {
        String type = name == null ? "" : name.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(MediaType.values())
                .filter(one -> one.called().equals(type))
                .findFirst();
    }

    /** The names of those that are taken. */
    static String taken() {
        return Arrays.stream(MediaType.values()).map(MediaType::called).collect(Collectors.joining(", "));
    }

    static boolean are(byte[] bytes, MediaType type) {
        String mark = new String(bytes, 0, Math.min(bytes.length, MARK), ISO_8859_1);
        return switch (type) {
            case PDF -> mark.startsWith("%PDF-");
            case PNG -> mark.startsWith("\u0089PNG\r\n\u001A\n");
            case JPEG -> mark.startsWith("\u00FF\u00D8\u00FF");
            case WEBP -> mark.startsWith("RIFF") && mark.startsWith("WEBP", 8);
            case HTML -> isText(bytes) && firstSign(bytes) == '<';
            case TEXT -> isText(bytes) && !mark.startsWith("%PDF-");
        };
    }

    /** Text of whatever encoding that leaves ASCII alone: no other control characters than those that text has. */
    private static boolean isText(byte[] bytes) {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
                return false;
            }
        }
        return true;
    }

    /** The first byte that is neither blank nor part of a byte order mark; 0 if there is none. */
    private static byte firstSign(byte[] bytes) {
        for (byte one : bytes) {
            boolean mark = one == (byte) 0xEF || one == (byte) 0xBB || one == (byte) 0xBF;
            if (!mark && !Character.isWhitespace(one)) {
                return one;
            }
        }
        return 0;
    }
}
