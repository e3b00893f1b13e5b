package shanyrak.query.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.Trust;

/**
 * An entry as it stood from one position of the log on.
 *
 * @param logged the position of the entry's first event
 * @param recorded the day on which this version was recorded
 * @param appeared the day from which the public could see the entry; null while it could not
 * @param shown whether the public sees the entry while this version holds
 * @param corrected whether this or an earlier version is a correction
 * @param trust how far it can be relied on
 * @param role in which somebody made this version; null where that is not known
 */
record Version(
        UUID entry,
        String campaign,
        long logged,
        Moment from,
        Change change,
        @Nullable LocalDate appeared,
        boolean shown,
        boolean corrected,
        Trust trust,
        @Nullable String role,
        Says says) {

    /** A position of the log and its day in UTC: finer times are never shown. */
    record Moment(long position, LocalDate day) {}

    enum Change {
        LOGGED,
        CORRECTED,
        OUTCOME,
        SOURCE_ADDED,
        CORROBORATED,
        VERIFIED,
        DISPUTED,
        SETTLED,
        RETRACTED,
        MERGED,
        REINSTATED,
        CLOCK_PAUSED,
        CLOCK_RESUMED,
        CLOCK_CORRECTED,
        PUBLISHED,
        WITHHELD,
        RETRACTION_REQUESTED,
        RETRACTION_DECLINED;

        /** What is between those who work here, and tells readers nothing. */
        boolean isInternal() {
            return this == PUBLISHED || this == WITHHELD || this == RETRACTION_REQUESTED || this == RETRACTION_DECLINED;
        }
    }

    static Version first(EntryLogged event, Moment at, @Nullable String role) {
        boolean shown = event.publication() == Publication.NOW;
        return new Version(
                event.entry(),
                event.campaign(),
                at.position(),
                at,
                Change.LOGGED,
                shown ? at.day() : null,
                shown,
                false,
                Trust.NONE,
                role,
                Says.first(event.content()));
    }

    Version next(Change change, EntryEvent event, Says says, Moment at, @Nullable String role) {
        boolean shown = change == Change.PUBLISHED || this.shown && change != Change.WITHHELD;
        return new Version(
                entry,
                campaign,
                logged,
                at,
                change,
                appeared == null && shown ? at.day() : appeared,
                shown,
                corrected || change == Change.CORRECTED,
                trust.after(event),
                role,
                says);
    }

    /** Whether the words of this entry are public, which goes for all its versions that the public has seen. */
    boolean wordsArePublic() {
        return shown && says.mayBeShown();
    }
}
