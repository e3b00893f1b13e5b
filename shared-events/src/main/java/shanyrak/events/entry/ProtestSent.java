package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator logged that one sender sent protests over one channel to one addressee. No personal data in the clear. */
@Revision("1")
public record ProtestSent(UUID entry, String campaign, Publication publication, Protest content)
        implements EntryLogged {}
