package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** Writes the content lines of a calendar: each at most 75 octets long, folded between characters. */
final class ContentLines {

    private static final int OCTETS = 75;
    private static final byte[] END = {'\r', '\n'};

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    /** @param value as the calendar has it: a date, a number, an address */
    void value(String name, String value) throws IOException {
        fold((name + ":" + value).getBytes(UTF_8));
    }

    /** @param text in people's words */
    void text(String name, String text) throws IOException {
        value(name, escaped(text));
    }

    void texts(String name, String... texts) throws IOException {
        value(name, Stream.of(texts).map(ContentLines::escaped).collect(joining(",")));
    }

    void flush() throws IOException {
        out.flush();
    }

    private static String escaped(String text) {
        return Plain.text(text)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void fold(byte[] line) throws IOException {
        int from = 0;
        while (line.length - from > room(from)) {
            int to = from + room(from);
            while (isInsideACharacter(line[to])) {
                to--;
            }
            piece(line, from, to);
            from = to;
        }
        piece(line, from, line.length);
    }

    /** A line that goes on begins with a space, which counts. */
    private static int room(int from) {
        return from == 0 ? OCTETS : OCTETS - 1;
    }

    private void piece(byte[] line, int from, int to) throws IOException {
        if (from > 0) {
            out.write(' ');
        }
        out.write(line, from, to - from);
        out.write(END);
    }

    private static boolean isInsideACharacter(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
