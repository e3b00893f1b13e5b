package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * Someone asked for the retraction of a verified entry, which a second person has to confirm. No personal data in the clear.
 *
 * @param explanation in words, beside the reason code
 */
@Revision("1")
public record RetractionRequested(
        UUID entry,
        String campaign,
        RetractionReason reason,
        @Nullable Sealed explanation) implements RetractionEvent {}
