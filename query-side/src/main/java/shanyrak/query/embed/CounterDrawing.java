package shanyrak.query.embed;

import org.springframework.stereotype.Component;
import shanyrak.query.picture.Ink;
import shanyrak.query.picture.Picture;
import shanyrak.query.picture.Sheet;
import shanyrak.query.picture.Sheet.Hand;
import shanyrak.web.Sentences;

/** Draws a number with all that must stand beside it, since an image leads nowhere. */
@Component
class CounterDrawing {

    static final int HEIGHT = 320;

    private static final Hand NUMBER = Hand.bold(76, Ink.EMBER);
    private static final Hand UNIT = Hand.bold(21, Ink.INK);

    private final ChosenInWords chosen;
    private final Sentences sentences;

    CounterDrawing(ChosenInWords chosen, Sentences sentences) {
        this.chosen = chosen;
        this.sentences = sentences;
    }

    /** @param address where it comes from, without a scheme */
    Picture of(Counter counter, String address) {
        Sheet sheet = Border.begin(HEIGHT)
                .write(counter.title().words(), Border.TITLE, 1)
                .fit(counter.number(), NUMBER, Border.ROOM)
                .skip(-6)
                .write(counter.unit(), UNIT, 1)
                .write(means(counter), Border.SMALL, 2)
                .write(chosen.say(counter.chosen()), Border.SMALL, 1)
                .write(chosen.say(sentences.say("timeline.facet.standing"), counter.standing()), Border.SMALL, 1);
        return Border.end(sheet, HEIGHT, counter.asOf(), address);
    }

    private static String means(Counter counter) {
        return counter.unknown() == null ? counter.explained() : counter.explained() + ". " + counter.unknown();
    }
}
