package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * Someone retracted an entry: it no longer counts, its public page stays and says so. No personal data in the clear.
 *
 * @param explanation in words, beside the reason code
 */
@Revision("1")
public record EntryRetracted(
        UUID entry,
        String campaign,
        RetractionReason reason,
        @Nullable Sealed explanation) implements RetractionEvent {}
