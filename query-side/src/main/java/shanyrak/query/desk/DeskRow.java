package shanyrak.query.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.Trust;

/**
 * An entry on the desk.
 *
 * @param actor who logged it; none if no account is known, as of the sample
 * @param logged position of the entry's first event
 * @param said by whom and when what it says now was said
 * @param disputedOn while it is disputed: since when
 * @param request while its retraction is asked for: by whom and since when
 * @param ended whether it is known what came of it
 */
record DeskRow(
        UUID entry,
        String campaign,
        @Nullable UUID actor,
        long logged,
        Outline says,
        Deed said,
        Shown shown,
        Trust trust,
        @Nullable LocalDate disputedOn,
        @Nullable Deed request,
        boolean ended) {

    /** That somebody did something on a day. */
    record Deed(@Nullable UUID by, LocalDate on) {}

    /** Whether the public sees it, as long as it is not retracted. */
    enum Shown {
        PUBLISHED,
        HELD,
        WITHHELD
    }

    static DeskRow logged(EntryLogged event, Deed logging, long position) {
        return new DeskRow(
                event.entry(),
                event.campaign(),
                logging.by(),
                position,
                Outline.of(event.content()),
                logging,
                event.publication() == Publication.NOW ? Shown.PUBLISHED : Shown.HELD,
                Trust.NONE,
                null,
                null,
                false);
    }

    DeskRow corrected(EntryCorrected event, Deed correction) {
        return new DeskRow(
                entry,
                campaign,
                actor,
                logged,
                Outline.of(event.content()),
                correction,
                shown,
                trust,
                disputedOn,
                request,
                ended);
    }

    DeskRow in(Shown now) {
        return new DeskRow(entry, campaign, actor, logged, says, said, now, trust, disputedOn, request, ended);
    }

    DeskRow requested(@Nullable Deed now) {
        return new DeskRow(entry, campaign, actor, logged, says, said, shown, trust, disputedOn, now, ended);
    }

    DeskRow thatEnded() {
        return new DeskRow(entry, campaign, actor, logged, says, said, shown, trust, disputedOn, request, true);
    }

    /** How far it can be relied on after one more event. */
    DeskRow trustedAfter(EntryEvent event, LocalDate day) {
        Trust now = trust.after(event);
        LocalDate since = trust.disputed() ? disputedOn : day;
        return new DeskRow(
                entry, campaign, actor, logged, says, said, shown, now, now.disputed() ? since : null, request, ended);
    }
}
