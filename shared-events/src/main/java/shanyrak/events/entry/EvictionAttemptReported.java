package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator reported that the authorities tried to drive people from their homes. No personal data in the clear. */
@Revision("1")
public record EvictionAttemptReported(UUID entry, String campaign, Publication publication, EvictionAttempt content)
        implements EntryLogged {}
