package shanyrak.command.copy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shanyrak.events.copy.CopyTranslated;
import shanyrak.events.copy.TranslationReturned;
import shanyrak.events.values.Sealed;

/**
 * One translation of a copy, from the claim on.
 *
 * @param translator the account that claimed it; null if it is not on record
 * @param translation null until it is handed in
 * @param handedIn the number of the event in which it was last handed in
 * @param toChange why it was sent back; null where it was not, or was handed in anew
 */
record Work(
        @Nullable String translator,
        Step step,
        @Nullable Sealed translation,
        long handedIn,
        @Nullable Sealed toChange) {

    enum Step {
        CLAIMED,
        TRANSLATED,
        APPROVED
    }

    static Work claimedBy(@Nullable String translator) {
        return new Work(translator, Step.CLAIMED, null, 0, null);
    }

    Work translated(CopyTranslated event, long number) {
        return new Work(translator, Step.TRANSLATED, event.translation(), number, null);
    }

    Work approved() {
        return new Work(translator, Step.APPROVED, translation, handedIn, null);
    }

    Work returned(TranslationReturned event) {
        return new Work(translator, Step.CLAIMED, translation, handedIn, event.reason());
    }

    boolean isOf(@Nullable String actor) {
        return Objects.equals(translator, actor);
    }
}
