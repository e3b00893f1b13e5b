package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * A verifier, who is not the one that logged it, found that an entry holds as it stands. No personal data in the clear.
 *
 * @param note how it was checked; for those who work here
 */
@Revision("1")
public record EntryVerified(
        UUID entry, String campaign, @Nullable Sealed note) implements StandingEvent {}
