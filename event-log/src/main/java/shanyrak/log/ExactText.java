package shanyrak.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** Lets through only JSON that PostgreSQL stores byte for byte and can read back. */
final class ExactText {

    /** An odd number of backslashes before the u: an even number would be escaped backslashes and a harmless word. */
    private static final Pattern ESCAPED_NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u0000");

    private ExactText() {}

    /** Nearly every text has neither, and plain searches for what is suspicious are much faster than the exact ones. */
    static String checked(String json) {
        if (json.contains("\\u0000") && ESCAPED_NUL.matcher(json).find()) {
            throw new TextNotStorable("The character U+0000 cannot be stored");
        }
        if (hasSurrogates(json) && !UTF_8.newEncoder().canEncode(json)) {
            throw new TextNotStorable("Half of a surrogate pair cannot be stored");
        }
        return json;
    }

    private static boolean hasSurrogates(String text) {
        for (int n = 0; n < text.length(); n++) {
            if (Character.isSurrogate(text.charAt(n))) {
                return true;
            }
        }
        return false;
    }
}
