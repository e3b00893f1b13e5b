package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator recorded that the authority gave way in something: what the pressure achieved. No personal data in the clear. */
@Revision("1")
public record ConcessionMade(UUID entry, String campaign, Publication publication, Concession content)
        implements EntryLogged {}
