package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator recorded that an office answered, which stops its clock unless it only acknowledges. No personal data in the clear. */
@Revision("1")
public record AuthorityAnswered(UUID entry, String campaign, Publication publication, Answer content)
        implements EntryLogged {}
