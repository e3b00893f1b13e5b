package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * Someone declined, or took back, the request to retract an entry: it stands. No personal data in the clear.
 *
 * @param reason for those who work here
 */
@Revision("1")
public record RetractionDeclined(UUID entry, String campaign, Sealed reason) implements RetractionEvent {}
