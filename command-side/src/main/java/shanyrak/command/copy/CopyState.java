package shanyrak.command.copy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import shanyrak.events.copy.CopiesDistributed;
import shanyrak.events.copy.CopyDiscarded;
import shanyrak.events.copy.CopyEvent;
import shanyrak.events.copy.CopyReceived;
import shanyrak.events.copy.CopyTranslated;
import shanyrak.events.copy.TranslationApproved;
import shanyrak.events.copy.TranslationClaimed;
import shanyrak.events.copy.TranslationEvent;
import shanyrak.events.copy.TranslationReleased;
import shanyrak.events.copy.TranslationReturned;

/**
 * A copy as it is now.
 *
 * @param works its translations that were claimed, by language
 * @param seen the number of its last event, from 0
 */
record CopyState(CopyReceived received, Map<String, Work> works, boolean discarded, long seen) {

    static CopyState of(CopyReceived first) {
        return new CopyState(first, Map.of(), false, 0);
    }

    CopyState after(CopyEvent event, @Nullable String actor) {
        return switch (event) {
            case TranslationClaimed claimed -> with(claimed, _ -> Work.claimedBy(actor));
            case TranslationReleased released -> without(released);
            case CopyTranslated translated ->
                with(translated, work -> Objects.requireNonNull(work).translated(translated, seen + 1));
            case TranslationApproved approved ->
                with(approved, work -> Objects.requireNonNull(work).approved());
            case TranslationReturned returned ->
                with(returned, work -> Objects.requireNonNull(work).returned(returned));
            case CopyReceived _, CopiesDistributed _ -> with(works, discarded);
            case CopyDiscarded _ -> with(works, true);
        };
    }

    @Nullable
    Work work(String language) {
        return works.get(language);
    }

    private CopyState with(TranslationEvent event, UnaryOperator<@Nullable Work> change) {
        Map<String, Work> changed = new HashMap<>(works);
        changed.put(event.language(), Objects.requireNonNull(change.apply(works.get(event.language()))));
        return with(Map.copyOf(changed), discarded);
    }

    private CopyState without(TranslationEvent event) {
        Map<String, Work> changed = new HashMap<>(works);
        changed.remove(event.language());
        return with(Map.copyOf(changed), discarded);
    }

    private CopyState with(Map<String, Work> now, boolean gone) {
        return new CopyState(received, now, gone, seen + 1);
    }
}
