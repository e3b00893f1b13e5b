package shanyrak.query.card;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.embed.Counter;
import shanyrak.query.picture.Ink;
import shanyrak.query.picture.Picture;
import shanyrak.query.picture.Sheet;
import shanyrak.query.picture.Sheet.Hand;
import shanyrak.query.timeline.EntryCard;

/** Draws cards, in the size that those who show them ask for. */
@Component
class CardDrawing {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final double MARGIN = 72;
    private static final double ROOM = WIDTH - 2 * MARGIN;
    private static final double BAND = 18;
    private static final double FOOT = 522;
    private static final double SIGN = 64;
    private static final double FIGURES = 268;
    private static final double GAP = 36;
    private static final Hand EYEBROW = Hand.bold(30, Ink.MUTED);
    private static final Hand HEADING = Hand.bold(60, Ink.INK);
    private static final Hand NUMBER = Hand.bold(72, Ink.EMBER);
    private static final Hand UNIT = Hand.plain(27, Ink.INK);
    private static final Hand LINE = Hand.plain(29, Ink.INK);
    private static final Hand SMALL = Hand.plain(26, Ink.MUTED);
    private static final Hand STAMP = Hand.bold(44, Ink.CARD);
    private static final double STAMP_HEIGHT = 76;

    private final Titles titles;

    CardDrawing(Titles titles) {
        this.titles = titles;
    }

    /** @param address where it leads, without a scheme */
    Picture of(CardPage page, Campaign campaign, List<Counter> counters, String address, Locale reader) {
        Sheet sheet = begin();
        if (page == CardPage.CAMPAIGN) {
            sheet.write(campaign.titleIn(reader).words(), HEADING, 2);
        } else {
            sheet.write(campaign.titleIn(reader).words(), EYEBROW, 1)
                    .skip(10)
                    .write(titles.say(reader, "query.tab." + page.address()), HEADING, 1)
                    .write(titles.say(reader, "card." + page.address()), SMALL, 2);
        }
        figures(sheet.at(FIGURES), counters);
        return end(
                choices(sheet, counters.getFirst(), reader), counters.getFirst().asOf(), address);
    }

    private static void figures(Sheet sheet, List<Counter> counters) {
        double column = (ROOM - GAP * (counters.size() - 1)) / counters.size();
        double size = counters.stream()
                .mapToDouble(counter -> Sheet.fitting(counter.number(), NUMBER, column))
                .min()
                .orElse(NUMBER.size());
        double x = MARGIN;
        for (Counter counter : counters) {
            sheet.at(FIGURES + NUMBER.size() - size)
                    .write(counter.number(), Hand.bold(size, NUMBER.ink()), 1, x, column)
                    .write(counter.unit(), UNIT, 2, x, column);
            x += column + GAP;
        }
    }

    private Sheet choices(Sheet sheet, Counter counter, Locale reader) {
        String chosen = counter.chosen().stream()
                .map(choice -> titles.say(reader, "embed.choice", choice.label(), choice.text()))
                .collect(Collectors.joining("; "));
        return sheet.at(FIGURES + 168)
                .write(
                        titles.say(
                                reader,
                                "embed.choice",
                                titles.say(reader, "timeline.facet.standing"),
                                counter.standing()),
                        SMALL,
                        1)
                .write(chosen, SMALL, 1);
    }

    Picture of(EntryCard card, Campaign campaign, String asOf, String address, Locale reader) {
        boolean retracted = card.entry().retracted() != null;
        Sheet sheet =
                begin().write(campaign.titleIn(reader).words(), EYEBROW, 1).skip(12);
        if (retracted) {
            stamp(sheet, titles.say(reader, "query.entry.retracted").toUpperCase(reader));
        }
        sheet.write(card.heading(), HEADING, retracted ? 2 : 3)
                .skip(8)
                .write(card.date(), LINE, 2)
                .write(card.side(), LINE, 1);
        String standing =
                titles.say(reader, "embed.choice", titles.say(reader, "timeline.facet.standing"), card.standing());
        return end(retracted ? sheet : sheet.write(standing, LINE, 1), asOf, address);
    }

    private static void stamp(Sheet sheet, String word) {
        double length = Sheet.length(word, STAMP);
        sheet.block(Ink.WARN, MARGIN, sheet.y(), length + 48, STAMP_HEIGHT)
                .skip(9)
                .write(word, STAMP, 1, MARGIN + 24, length + 1)
                .skip(STAMP_HEIGHT - 9 - STAMP.size());
    }

    private static Sheet begin() {
        return new Sheet(WIDTH, HEIGHT, MARGIN)
                .block(Ink.FELT, 0, 0, WIDTH, HEIGHT)
                .block(Ink.EMBER, 0, 0, WIDTH, BAND)
                .at(62);
    }

    private static Picture end(Sheet sheet, String asOf, String address) {
        double room = ROOM - SIGN - MARGIN / 2;
        return sheet.block(Ink.LINE, MARGIN, FOOT, ROOM, 2)
                .sign(WIDTH - MARGIN - SIGN, FOOT + 18, SIGN)
                .at(FOOT + 16)
                .write(asOf, SMALL, 1, MARGIN, room)
                .write(address, SMALL, 1, MARGIN, room)
                .done();
    }
}
