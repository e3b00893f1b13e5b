package shanyrak.query.export;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking words for formulas, as OWASP advises: an apostrophe goes before what would begin one.
 * That may also stand after a semicolon, a tab or a line feed, where a spreadsheet of some countries begins a new cell
 * whatever the quotes say.
 */
final class Formulas {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private Formulas() {}

    /** The text as it is if it begins no formula, or is a number. */
    static String disarmed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (begins(text, at)) {
                return NUMBER.matcher(text).matches() ? text : disarmedFrom(at, text);
            }
        }
        return text;
    }

    private static String disarmedFrom(int first, String text) {
        StringBuilder safe = new StringBuilder(text.length() + 1).append(text, 0, first);
        for (int at = first; at < text.length(); at++) {
            safe.append(begins(text, at) ? "'" : "").append(text.charAt(at));
        }
        return safe.toString();
    }

    private static boolean begins(String text, int at) {
        return at == 0
                ? begins(text.charAt(0)) || text.charAt(0) < ' '
                : separates(text.charAt(at - 1)) && begins(text.charAt(at));
    }

    private static boolean begins(char it) {
        return switch (it) {
            case '=', '+', '-', '@', '＝', '＋', '－', '＠' -> true;
            default -> false;
        };
    }

    private static boolean separates(char it) {
        return switch (it) {
            case ';', '\t', '\r', '\n' -> true;
            default -> false;
        };
    }
}
