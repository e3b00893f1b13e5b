package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * Someone reinstated a retracted or merged entry: it counts again. No personal data in the clear.
 *
 * @param reason why, for readers
 */
@Revision("1")
public record EntryReinstated(UUID entry, String campaign, Sealed reason) implements RetractionEvent {}
