package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator logged that supporters rallied or marched: the pressure that a city sees. No personal data in the clear. */
@Revision("1")
public record RallyHeld(UUID entry, String campaign, Publication publication, Rally content) implements EntryLogged {}
