package shanyrak.query.picture;

import java.awt.geom.Path2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Measures and draws lines of text, and divides what is too long for one. */
final class Lettering {

    private static final Face REGULAR = new Face("/fonts/Inter-Regular.ttf");
    private static final Face BOLD = new Face("/fonts/Inter-SemiBold.ttf");

    /** For letters of other scripts. */
    private static final Face OTHER = new Face("/fonts/DejaVuSans.ttf");

    /** What a line of print has no use for: control characters, halves of pairs, and marks that turn text around. */
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\u200E\\u200F\\u061C\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[ \\t]+");

    /** Longer texts are cut before they are measured. */
    private static final int MOST = 600;

    private static final String MORE = "…";

    private Lettering() {}

    /** One line that can be printed, whatever was typed. */
    static String plain(String typed) {
        String start = typed.length() > MOST ? typed.substring(0, MOST) + MORE : typed;
        String printable = UNPRINTABLE.matcher(start).replaceAll(" ");
        return SPACES.matcher(Normalizer.normalize(printable, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** In pixels, where letters are this high. */
    static double length(String text, double size, boolean bold) {
        return size
                * text.codePoints()
                        .mapToDouble(letter -> face(letter, bold).advance(letter))
                        .sum();
    }

    static Path2D outline(Picture.Words words) {
        Path2D all = new Path2D.Double();
        double x = words.x();
        for (int letter : words.text().codePoints().toArray()) {
            Face face = face(letter, words.bold());
            all.append(face.outline(letter, x, words.y(), words.size()), false);
            x += words.size() * face.advance(letter);
        }
        return all;
    }

    private static Face face(int letter, boolean bold) {
        Face face = bold ? BOLD : REGULAR;
        return face.has(letter) || !OTHER.has(letter) ? face : OTHER;
    }

    /** At most so many lines, each no longer than the room; what is left over is said to be. */
    static List<String> lines(String text, double size, boolean bold, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < most) {
            int end = lines.size() + 1 == most ? rest.length() : fitting(rest, size, bold, room);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!lines.isEmpty()) {
            lines.add(shortened(lines.removeLast(), size, bold, room));
        }
        return lines;
    }

    /** Where a line ends: after a word, or within one that is longer than a line. */
    private static int fitting(String text, double size, boolean bold, double room) {
        int fits = prefix(text, size, bold, room);
        if (fits == text.length()) {
            return fits;
        }
        int word = text.lastIndexOf(' ', fits);
        return word > 0 ? word : fits;
    }

    private static String shortened(String text, double size, boolean bold, double room) {
        if (length(text, size, bold) <= room) {
            return text;
        }
        return text.substring(0, prefix(text, size, bold, room - length(MORE, size, bold)))
                        .strip()
                + MORE;
    }

    /** How much of it fits, but at least one letter. */
    private static int prefix(String text, double size, boolean bold, double room) {
        int at = 0;
        double x = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            x += size * face(letter, bold).advance(letter);
            if (x > room && at > 0) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }
}
