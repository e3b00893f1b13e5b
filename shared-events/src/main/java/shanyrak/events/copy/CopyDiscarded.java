package shanyrak.events.copy;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * Someone found that a copy must go no further, and why. No personal data in the clear.
 *
 * @param explanation for those who work here
 */
@Revision("1")
public record CopyDiscarded(
        UUID copy,
        String campaign,
        DiscardReason reason,
        @Nullable Sealed explanation) implements CopyEvent {}
