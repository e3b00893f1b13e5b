package shanyrak.query.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Publication;
import shanyrak.query.platform.Kebab;

/**
 * An entry on the desk of who logged it.
 *
 * @param actor none if no account is known, as of the sample
 * @param logged position of the entry's first event
 */
record DeskRow(
        UUID entry,
        @Nullable UUID actor,
        String campaign,
        String kind,
        String edtf,
        String country,
        @Nullable String town,
        Desk.State state,
        long logged) {

    static DeskRow logged(EntryLogged event, @Nullable String actor, long position) {
        Facts facts = event.content().facts();
        return new DeskRow(
                event.entry(),
                actor == null ? null : UUID.fromString(actor),
                event.campaign(),
                Kebab.of(event.content().kind()),
                facts.when().edtf(),
                facts.place().country(),
                facts.place().town(),
                event.publication() == Publication.NOW ? Desk.State.PUBLISHED : Desk.State.HELD,
                position);
    }

    DeskRow describing(Facts facts) {
        return new DeskRow(
                entry,
                actor,
                campaign,
                kind,
                facts.when().edtf(),
                facts.place().country(),
                facts.place().town(),
                state,
                logged);
    }

    DeskRow in(Desk.State now) {
        return new DeskRow(entry, actor, campaign, kind, edtf, country, town, now, logged);
    }
}
