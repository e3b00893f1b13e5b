package shanyrak.query.embed;

import shanyrak.query.picture.Ink;
import shanyrak.query.picture.Picture;
import shanyrak.query.picture.Sheet;
import shanyrak.query.picture.Sheet.Hand;

/** What stands around an image: a band above, and below the state of the record and where it comes from. */
final class Border {

    static final int WIDTH = 600;
    static final double MARGIN = 32;
    static final double ROOM = WIDTH - 2 * MARGIN;
    static final Hand TITLE = Hand.bold(21, Ink.INK);
    static final Hand SMALL = Hand.plain(15.5, Ink.MUTED);

    private static final double TOP = 26;
    private static final double BAND = 8;
    private static final double FOOT = 58;
    private static final double SIGN = 34;

    private Border() {}

    static Sheet begin(int height) {
        return new Sheet(WIDTH, height, MARGIN)
                .block(Ink.LINE, 0, 0, WIDTH, height)
                .block(Ink.CARD, 1, 1, WIDTH - 2, height - 2)
                .block(Ink.EMBER, 0, 0, WIDTH, BAND)
                .at(TOP);
    }

    /** @param address where it comes from, without a scheme */
    static Picture end(Sheet sheet, int height, String asOf, String address) {
        double foot = height - FOOT;
        double room = ROOM - MARGIN - SIGN;
        return sheet.block(Ink.LINE, MARGIN, foot, ROOM, 1)
                .sign(WIDTH - MARGIN - SIGN, foot + 12, SIGN)
                .at(foot + 9)
                .write(asOf, SMALL, 1, MARGIN, room)
                .write(address, SMALL, 1, MARGIN, room)
                .done();
    }
}
