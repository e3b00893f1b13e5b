package shanyrak.query.totals;

import java.util.UUID;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.Trust;

/** An entry, as far as it decides what counts. Its words stay sealed. */
record Countable(UUID entry, String campaign, EntryContent content, boolean shown, Trust trust) {

    static Countable logged(EntryLogged event) {
        return new Countable(
                event.entry(), event.campaign(), event.content(), event.publication() == Publication.NOW, Trust.NONE);
    }

    Countable saying(EntryContent corrected) {
        return new Countable(entry, campaign, corrected, shown, trust);
    }

    Countable shown(boolean now) {
        return new Countable(entry, campaign, content, now, trust);
    }

    Countable trustedAfter(EntryEvent event) {
        return new Countable(entry, campaign, content, shown, trust.after(event));
    }

    boolean counts() {
        return shown && !trust.retracted();
    }
}
