package shanyrak.query.citation;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Typed words as one line: nothing in it can begin a line of a format, or change the direction in which it is read. */
final class OneLine {

    private static final int REPLACEMENT = 0xFFFD;

    private OneLine() {}

    static String of(String typed) {
        String clean = typed.codePoints()
                .filter(it -> !isObeyed(it))
                .map(OneLine::visible)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip().replaceAll(" +", " ");
    }

    private static int visible(int it) {
        if (Character.isISOControl(it) || Character.isWhitespace(it) || it == 0x2028 || it == 0x2029) {
            return ' ';
        }
        return it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE || (it & 0xFFFE) == 0xFFFE
                ? REPLACEMENT
                : it;
    }

    /** Marks of direction and of byte order. */
    private static boolean isObeyed(int it) {
        return it >= 0x202A && it <= 0x202E
                || it >= 0x2066 && it <= 0x2069
                || it == 0x200E
                || it == 0x200F
                || it == 0x061C
                || it == 0xFEFF;
    }
}
