package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator logged that supporters picketed someone: the pressure that embassies see. No personal data in the clear. */
@Revision("1")
public record PicketHeld(UUID entry, String campaign, Publication publication, Picket content) implements EntryLogged {}
