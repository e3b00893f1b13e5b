package shanyrak.query.card;

import java.util.List;

/** The sizes of cards. */
public final class Card {

    /** In dots, the largest first. */
    public static final List<Integer> WIDTHS = List.of(CardDrawing.WIDTH, CardDrawing.WIDTH / 2);

    private Card() {}

    public static int heightOf(int width) {
        return width * CardDrawing.HEIGHT / CardDrawing.WIDTH;
    }
}
