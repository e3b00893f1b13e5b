package shanyrak.query.export;

/**
 * Text without what some format cannot hold or some reader obeys: control characters but tab and line feed, byte order
 * marks, noncharacters and halves of surrogate pairs.
 */
final class Plain {

    private static final char NO_BREAK_SPACE = 0xA0;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    static String text(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            if (!isSurelyPlain(typed.charAt(at))) {
                return cleaned(typed);
            }
        }
        return typed;
    }

    private static boolean isSurelyPlain(char it) {
        return it >= ' ' && it <= '~'
                || it >= NO_BREAK_SPACE && it < Character.MIN_SURROGATE
                || it == '\n'
                || it == '\t';
    }

    private static String cleaned(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(it -> {
            if (isPlain(it)) {
                text.appendCodePoint(it);
            } else if (isHalf(it)) {
                text.appendCodePoint(REPLACEMENT);
            }
        });
        return text.toString();
    }

    private static boolean isPlain(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || !(Character.isISOControl(codePoint)
                        || codePoint == BYTE_ORDER_MARK
                        || isHalf(codePoint)
                        || isNoncharacter(codePoint));
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    }
}
