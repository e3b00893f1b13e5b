package shanyrak.query.embed;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyrak.query.picture.Ink;
import shanyrak.query.picture.Picture;
import shanyrak.query.picture.Sheet;
import shanyrak.query.picture.Sheet.Hand;
import shanyrak.query.timeline.FacetsInWords.Choice;
import shanyrak.web.Sentences;

/** Draws a number with all that must stand beside it, since an image leads nowhere. */
@Component
class CounterDrawing {

    static final int WIDTH = 600;
    static final int HEIGHT = 320;

    private static final double MARGIN = 32;
    private static final double FOOT = 262;
    private static final double BAND = 8;
    private static final Hand TITLE = Hand.bold(21, Ink.INK);
    private static final Hand NUMBER = Hand.bold(76, Ink.EMBER);
    private static final Hand UNIT = Hand.bold(21, Ink.INK);
    private static final Hand SMALL = Hand.plain(15.5, Ink.MUTED);

    private final Sentences sentences;

    CounterDrawing(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param address where it comes from, without a scheme */
    Picture of(Counter counter, String address) {
        double room = WIDTH - 2 * MARGIN;
        Sheet sheet = new Sheet(WIDTH, HEIGHT, MARGIN)
                .block(Ink.LINE, 0, 0, WIDTH, HEIGHT)
                .block(Ink.CARD, 1, 1, WIDTH - 2, HEIGHT - 2)
                .block(Ink.EMBER, 0, 0, WIDTH, BAND)
                .at(26)
                .write(counter.title().words(), TITLE, 1)
                .fit(counter.number(), NUMBER, room)
                .skip(-6)
                .write(counter.unit(), UNIT, 1)
                .write(means(counter), SMALL, 2);
        String chosen = counter.chosen().stream().map(this::words).collect(Collectors.joining("; "));
        return foot(sheet.write(chosen, SMALL, 1).write(words(counter), SMALL, 1), counter.asOf(), address)
                .done();
    }

    private Sheet foot(Sheet sheet, String asOf, String address) {
        return sheet.block(Ink.LINE, MARGIN, FOOT, WIDTH - 2 * MARGIN, 1)
                .sign(WIDTH - MARGIN - 34, FOOT + 12, 34)
                .at(FOOT + 9)
                .write(asOf, SMALL, 1, MARGIN, WIDTH - 3 * MARGIN - 34)
                .write(address, SMALL, 1, MARGIN, WIDTH - 3 * MARGIN - 34);
    }

    private static String means(Counter counter) {
        return counter.unknown() == null ? counter.explained() : counter.explained() + ". " + counter.unknown();
    }

    private String words(Choice choice) {
        return sentences.say("embed.choice", choice.label(), choice.text());
    }

    private String words(Counter counter) {
        return sentences.say("embed.choice", sentences.say("timeline.facet.standing"), counter.standing());
    }
}
