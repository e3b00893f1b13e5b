package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator recorded what an office promised, so that it can be held to it. No personal data in the clear. */
@Revision("1")
public record PromiseMade(UUID entry, String campaign, Publication publication, Promise content)
        implements EntryLogged {}
