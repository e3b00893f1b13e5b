package shanyrak.query.embed;

import org.springframework.stereotype.Component;
import shanyrak.query.picture.Ink;
import shanyrak.query.picture.Picture;
import shanyrak.query.picture.Sheet;
import shanyrak.query.picture.Sheet.Hand;
import shanyrak.query.timeline.EntryCard;
import shanyrak.web.Sentences;

/** Draws a few entries, each with its doubt, its side and its standing, since an image leads nowhere. */
@Component
class ExcerptDrawing {

    static final int HEIGHT = 600;

    /** As many as there is room for. */
    static final int MOST = 5;

    private static final double FIRST = 104;
    private static final double EACH = 80;
    private static final double TOTAL = FIRST + MOST * EACH + 4;
    private static final double MARK = 4;
    private static final double INDENT = 16;
    private static final Hand HEADING = Hand.bold(18, Ink.INK);
    private static final Hand RETRACTED = Hand.bold(15.5, Ink.WARN);

    private final ChosenInWords chosen;
    private final Sentences sentences;

    ExcerptDrawing(ChosenInWords chosen, Sentences sentences) {
        this.chosen = chosen;
        this.sentences = sentences;
    }

    /** @param address where it comes from, without a scheme */
    Picture of(Excerpt excerpt, String address) {
        Sheet sheet = Border.begin(HEIGHT)
                .write(excerpt.title().words(), Border.TITLE, 1)
                .write(sentences.say("query.campaign.newest"), Border.SMALL, 1)
                .write(chosen.say(excerpt.chosen()), Border.SMALL, 1);
        double top = FIRST;
        for (EntryCard card : excerpt.cards()) {
            draw(card, sheet.at(top));
            top += EACH;
        }
        sheet.at(TOTAL).write(sentences.say("timeline.total", excerpt.total()), Border.SMALL, 1);
        return Border.end(sheet, HEIGHT, excerpt.asOf(), address);
    }

    private void draw(EntryCard card, Sheet sheet) {
        double top = sheet.y();
        line(card.date(), Border.SMALL, sheet);
        line(card.heading(), HEADING, sheet);
        if (card.entry().retracted() == null) {
            line(chosen.say(card.side(), card.standing()), Border.SMALL, sheet);
        } else {
            line(sentences.say("query.entry.retracted"), RETRACTED, sheet);
        }
        sheet.block(ink(card), Border.MARGIN, top + 1, MARK, sheet.y() - top);
    }

    private static void line(String text, Hand hand, Sheet sheet) {
        sheet.write(text, hand, 1, Border.MARGIN + INDENT, Border.ROOM - INDENT);
    }

    private static Ink ink(EntryCard card) {
        return switch (card.entry().side()) {
            case "solidarity" -> Ink.EMBER;
            case "repression" -> Ink.INK;
            default -> Ink.MUTED;
        };
    }
}
