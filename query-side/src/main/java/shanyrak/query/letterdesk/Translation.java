package shanyrak.query.letterdesk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * The translation of a letter into one language. Days are those of UTC.
 *
 * @param since on which day the state began
 * @param translator who claimed it; never shown
 * @param words sealed text, null until it is handed in
 * @param copies how many were distributed
 */
record Translation(
        String into,
        State state,
        LocalDate since,
        @Nullable UUID translator,
        @Nullable LocalDate claimed,
        @Nullable LocalDate translated,
        @Nullable LocalDate approved,
        @Nullable LocalDate distributed,
        @Nullable String words,
        long copies) {

    static Translation wanted(String into, LocalDate received) {
        return new Translation(into, State.RECEIVED, received, null, null, null, null, null, null, 0);
    }

    Translation claimedBy(@Nullable String account, LocalDate day) {
        UUID by = account == null ? null : UUID.fromString(account);
        return new Translation(into, State.CLAIMED, day, by, day, null, null, distributed, null, copies);
    }

    /** As when the letter was received: it has waited since then. */
    Translation released(LocalDate received) {
        return new Translation(into, State.RECEIVED, received, null, null, null, null, distributed, null, copies);
    }

    Translation handedIn(Sealed translation, LocalDate day) {
        return new Translation(
                into, State.TRANSLATED, day, translator, claimed, day, null, distributed, translation.text(), copies);
    }

    Translation approvedOn(LocalDate day) {
        return new Translation(
                into, State.APPROVED, day, translator, claimed, translated, day, distributed, words, copies);
    }

    Translation returned(LocalDate day) {
        return new Translation(
                into, State.CLAIMED, day, translator, claimed, translated, null, distributed, words, copies);
    }

    Translation distributed(int more, LocalDate day) {
        return new Translation(
                into, State.DISTRIBUTED, day, translator, claimed, translated, approved, day, words, copies + more);
    }

    /** Nobody will read it any more. */
    Translation discarded(LocalDate day) {
        return new Translation(
                into, State.DISCARDED, day, translator, claimed, translated, approved, distributed, null, copies);
    }
}
