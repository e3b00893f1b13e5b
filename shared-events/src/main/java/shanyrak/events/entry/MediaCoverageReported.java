package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator logged that the media reported, which carries an action further. No personal data in the clear. */
@Revision("1")
public record MediaCoverageReported(UUID entry, String campaign, Publication publication, MediaCoverage content)
        implements EntryLogged {}
