package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator reported that the authorities destroyed homes of which no eviction attempt is recorded. No personal data in the clear. */
@Revision("1")
public record DemolitionReported(UUID entry, String campaign, Publication publication, Demolition content)
        implements EntryLogged {}
