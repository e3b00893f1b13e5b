package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator reported that detained people were set free. Names are personal data, sealed with a key for each person. */
@Revision("1")
public record DetaineeReleased(UUID entry, String campaign, Publication publication, Release content)
        implements EntryLogged {}
