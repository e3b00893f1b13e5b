package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator reported that people were arrested. Names are personal data, sealed with a key for each person. */
@Revision("1")
public record ArrestReported(UUID entry, String campaign, Publication publication, Arrest content)
        implements EntryLogged {}
