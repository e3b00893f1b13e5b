package shanyrak.query.chart;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import shanyrak.query.momentum.Formula;
import shanyrak.web.Sentences;

/** Draws weeks, in sizes that can be read where they are shown. */
@Component
public class Charts {

    private static final Size WIDE = new Size(1000, 62, 9, 84, 150, 70);
    private static final Size NARROW = new Size(340, 54, 11, 46, 120, 60);
    private static final Size SMALL = new Size(340, 54, 6, 24, 60, 0);

    private final Sentences sentences;

    Charts(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * How large things are, in pixels.
     *
     * @param width of the drawing, unless its weeks take more
     * @param margin to the right, for the numbers of the scales
     * @param narrowest that a week may be
     * @param widest that a week may be
     * @param tall the height of the first panel
     * @param low the height of the second panel
     */
    record Size(int width, int margin, double narrowest, double widest, double tall, double low) {

        double room() {
            return width - margin;
        }

        Columns columns(List<Slot> slots) {
            return Columns.of(slots, room(), narrowest, widest);
        }
    }

    /** For screens. */
    public Drawing wide(List<Slot> slots, Formula formula, Locale reader) {
        return new Painter(WIDE, slots, formula, sentences, reader).all();
    }

    /** For telephones. Where it is wider than these, it is scrolled. */
    public Drawing narrow(List<Slot> slots, Formula formula, Locale reader) {
        return new Painter(NARROW, slots, formula, sentences, reader).all();
    }

    /** Momentum and eviction attempts only, for where other things are more important. */
    public Drawing small(List<Slot> slots, Formula formula, Locale reader) {
        return new Painter(SMALL, slots, formula, sentences, reader).brief();
    }
}
