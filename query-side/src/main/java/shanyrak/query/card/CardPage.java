package shanyrak.query.card;

import java.util.Optional;
import java.util.stream.Stream;
import shanyrak.query.platform.Kebab;

/** A page of a campaign that has a card of its own. */
enum CardPage {
    CAMPAIGN(true),
    TIMELINE(true),
    TOTALS(true),
    PRESSURE(false),
    MAP(false),
    APPEAL(false);

    private final boolean embeddable;

    CardPage(boolean embeddable) {
        this.embeddable = embeddable;
    }

    /** @param view name of the page's template */
    static Optional<CardPage> of(String view) {
        return Stream.of(values())
                .filter(page -> view.equals("query/" + page.address()))
                .findFirst();
    }

    /** Whether there is an embed for it. */
    boolean isEmbeddable() {
        return embeddable;
    }

    String address() {
        return Kebab.of(this);
    }
}
