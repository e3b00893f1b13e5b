package shanyrak.query.picture;

import java.util.Locale;

/** The colours of pages, as they are by day. What has dots of fixed colours is always that of the day. */
public enum Ink {
    FELT("#faf6ef"),
    CARD("#fffdfa"),
    LINE("#ddd3c5"),
    INK("#221d18"),
    MUTED("#61574c"),
    EMBER("#a8431a"),
    WARN("#a1231d"),
    GOOD("#2f6136");

    private final String colour;

    Ink(String colour) {
        this.colour = colour;
    }

    /** As styles name it. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    String colour() {
        return colour;
    }
}
