package shanyrak.command.badinput;

import java.util.List;
import java.util.Random;

/** Text that nobody types by chance, and text that only looks so. Each carries a word by which it is found again. */
final class HostileText {

    private static final List<String> PIECES = List.of(
            "left \u202Eto right", // right-to-left override
            "\u2066isolated\u2069",
            "\u200Fmarked\u200E",
            "zero\u200Bwidth",
            "joined\u200Dand\u200Cnot",
            "\uFEFFmark of byte order",
            "word\u2060joiner and soft\u00ADhyphen",
            "tags \uDB40\uDC41\uDB40\uDC42",
            "filler \u3164 and \u115F",
            "line\u2028and paragraph\u2029",
            "no character \uFFFE\uFFFF",
            "half a pair \uD83D",
            "the other half \uDE00",
            "nul \u0000",
            "escape \u001B[31m and bell \u0007",
            "next line \u0085 delete \u007F",
            "e" + "\u0301\u0316".repeat(60),
            "decomposed и\u0306 a\u030A ж",
            "Шаңырақ тұрғындары",
            "⛺ \uD83D\uDE00 \uD83C\uDDF0\uD83C\uDDFF \uD83D\uDC4D\uD83C\uDFFD ❤\uFE0F",
            "\uD834\uDD1E \uD835\uDD38 ﷽",
            "<script>alert(1)</script>",
            "\"'><img src=x onerror=alert(1)>",
            "</textarea></form><!-- &lt;b&gt; & &amp;",
            "[[${7*7}]] ${7*7} *{7*7} #{refusal} __${7*7}__::x {{7*7}}",
            "{0} {1} '{' {",
            "'; DROP TABLE log.event; --",
            "\\' OR 1=1 /* %_ */ $$",
            "=HYPERLINK(\"https://example.org\")",
            "@SUM(A1) +1 -1",
            "\tindented\r\nSet-Cookie: a=b",
            "../../etc/passwd ..\\..\\windows %00 %2e%2e",
            "null undefined NaN -0 1e999");

    private static final List<String> WITHOUT_A_WORD = List.of(
            "", " ", "\u00A0\u3000", "\n\n\r\n", "\u200B", "\u0000", "я".repeat(3_000), "\u0301".repeat(12_000));

    private HostileText() {}

    /** @param word the word that it carries, if it carries any */
    static String any(Random random, String word) {
        if (random.nextInt(6) == 0) {
            return one(random, WITHOUT_A_WORD);
        }
        String piece = one(random, PIECES);
        return random.nextBoolean() ? piece + " " + word : word + " " + piece;
    }

    static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
