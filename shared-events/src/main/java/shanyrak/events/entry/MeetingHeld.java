package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator logged that supporters met and perhaps resolved to act. No personal data in the clear. */
@Revision("1")
public record MeetingHeld(UUID entry, String campaign, Publication publication, Meeting content)
        implements EntryLogged {}
