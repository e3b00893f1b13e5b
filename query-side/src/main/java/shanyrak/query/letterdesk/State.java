package shanyrak.query.letterdesk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a letter has come in one language. */
enum State {
    RECEIVED(Step.CLAIM),
    CLAIMED(Step.TRANSLATE),
    TRANSLATED(Step.APPROVE),
    APPROVED(Step.DISTRIBUTE),
    DISTRIBUTED(null),
    DISCARDED(null);

    private final @Nullable Step next;

    State(@Nullable Step next) {
        this.next = next;
    }

    Optional<Step> next() {
        return Optional.ofNullable(next);
    }
}
