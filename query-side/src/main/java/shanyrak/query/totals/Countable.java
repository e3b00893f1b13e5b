package shanyrak.query.totals;

import java.util.UUID;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.Publication;

/** An entry, as far as it decides what counts. Its words stay sealed. */
record Countable(UUID entry, String campaign, EntryContent content, boolean shown, boolean retracted) {

    static Countable logged(EntryLogged event) {
        return new Countable(
                event.entry(), event.campaign(), event.content(), event.publication() == Publication.NOW, false);
    }

    Countable saying(EntryContent corrected) {
        return new Countable(entry, campaign, corrected, shown, retracted);
    }

    Countable shown(boolean now) {
        return new Countable(entry, campaign, content, now, retracted);
    }

    Countable retract() {
        return new Countable(entry, campaign, content, shown, true);
    }

    boolean counts() {
        return shown && !retracted;
    }
}
