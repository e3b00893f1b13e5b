package shanyrak.query.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.Trust;
import shanyrak.query.platform.Kebab;

/**
 * An entry as it stood from one position of the log on.
 *
 * @param logged the position of the entry's first event
 * @param recorded the day on which this version was recorded
 * @param appeared the day from which the public could see the entry; null while it could not
 * @param shown whether the public sees the entry while this version holds
 * @param corrected whether this or an earlier version is a correction
 * @param correctedOn the day of the last correction or retraction; null where there was none
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
        Edition edition,
        boolean corrected,
        @Nullable LocalDate correctedOn,
        Trust trust,
        @Nullable String role,
        Says says) {

    /** A position of the log and its day in UTC: finer times are never shown. */
    record Moment(long position, LocalDate day) {}

    /**
     * How readers count versions: what changed while they did not see the entry is one change to them.
     *
     * @param number from 1; 0 while they have seen none
     * @param since when it came
     * @param overdue whether something changed that they have not seen
     */
    record Edition(int number, Moment since, boolean overdue) {

        static Edition first(boolean shown, Moment at) {
            return new Edition(0, at, true).next(shown, false, at);
        }

        Edition next(boolean shown, boolean changes, Moment at) {
            boolean due = overdue || changes;
            return shown && due ? new Edition(number + 1, at, false) : new Edition(number, since, due);
        }
    }

    enum Change {
        LOGGED,
        CORRECTED,
        OUTCOME,
        SOURCE_ADDED,
        SOURCE_ARCHIVED,
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

        /** What was quoted before may be wrong. */
        boolean takesBack() {
            return this == CORRECTED || this == RETRACTED || this == MERGED;
        }

        /** @param kebab as answers have it */
        static boolean takesBack(String kebab) {
            return Kebab.parse(Change.class, kebab).filter(Change::takesBack).isPresent();
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
                Edition.first(shown, at),
                false,
                null,
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
                edition.next(shown, !change.isInternal(), at),
                corrected || change == Change.CORRECTED,
                change.takesBack() ? at.day() : correctedOn,
                trust.after(event),
                role,
                says);
    }

    /** Whether the words of this entry are public, which goes for all its versions that the public has seen. */
    boolean wordsArePublic() {
        return shown && says.mayBeShown();
    }
}
