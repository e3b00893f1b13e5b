package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator announced a picket or rally, so that people can come; it counts as an action once it was held. No personal data in the clear. */
@Revision("1")
public record ActionAnnounced(UUID entry, String campaign, Publication publication, Announcement content)
        implements EntryLogged {}
