package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator logged what residents or organisations said in public. No personal data in the clear. */
@Revision("1")
public record StatementIssued(UUID entry, String campaign, Publication publication, Statement content)
        implements EntryLogged {}
