package shanyrak.query.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet that is written on from the top down. */
public final class Sheet {

    private static final double LEADING = 1.28;
    private static final double ASCENT = 0.97;

    private final int width;
    private final int height;
    private final double margin;
    private final List<Picture.Block> blocks = new ArrayList<>();
    private final List<Picture.Sign> signs = new ArrayList<>();
    private final List<Picture.Words> words = new ArrayList<>();
    private double y;

    /** @param margin to the left and to the right */
    public Sheet(int width, int height, double margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    /** How something is written. */
    public record Hand(double size, boolean bold, Ink ink) {

        public static Hand plain(double size, Ink ink) {
            return new Hand(size, false, ink);
        }

        public static Hand bold(double size, Ink ink) {
            return new Hand(size, true, ink);
        }
    }

    /** From here on downwards, in pixels from the top. */
    public Sheet at(double place) {
        y = place;
        return this;
    }

    public double y() {
        return y;
    }

    public Sheet skip(double pixels) {
        y += pixels;
        return this;
    }

    public Sheet block(Ink ink, double x, double top, double blockWidth, double blockHeight) {
        blocks.add(new Picture.Block(ink, x, top, blockWidth, blockHeight));
        return this;
    }

    public Sheet sign(double x, double top, double size) {
        signs.add(new Picture.Sign(x, top, size));
        return this;
    }

    /** Over the whole width, in at most so many lines. */
    public Sheet write(String text, Hand hand, int lines) {
        return write(text, hand, lines, margin, width - 2 * margin);
    }

    /** In a column. */
    public Sheet write(String text, Hand hand, int lines, double x, double room) {
        for (String line : Lettering.lines(Lettering.plain(text), hand.size(), hand.bold(), room, lines)) {
            line(line, hand, x, y + ASCENT * hand.size());
            y += LEADING * hand.size();
        }
        return this;
    }

    /** On one line, as large as the room allows. */
    public Sheet fit(String text, Hand largest, double room) {
        double size = fitting(text, largest, room);
        return write(text, new Hand(size, largest.bold(), largest.ink()), 1, margin, room + 1);
    }

    /** The size in which it fits on one line, no larger than the hand's. */
    public static double fitting(String text, Hand largest, double room) {
        double length = length(text, largest);
        return length <= room ? largest.size() : Math.floor(largest.size() * room / length);
    }

    /** How long one line is, in pixels. */
    public static double length(String text, Hand hand) {
        return Lettering.length(Lettering.plain(text), hand.size(), hand.bold());
    }

    private void line(String text, Hand hand, double x, double foot) {
        double length = Lettering.length(text, hand.size(), hand.bold());
        words.add(new Picture.Words(hand.ink(), tenth(x), tenth(foot), hand.size(), hand.bold(), tenth(length), text));
    }

    private static double tenth(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }

    public Picture done() {
        return new Picture(
                width,
                height,
                words.stream().map(Picture.Words::text).collect(Collectors.joining(" ")),
                List.copyOf(blocks),
                List.copyOf(signs),
                List.copyOf(words));
    }
}
