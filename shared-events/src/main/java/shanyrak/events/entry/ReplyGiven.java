package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator recorded what somebody whom an entry is about replies to it, as is their right. No personal data in the clear. */
@Revision("1")
public record ReplyGiven(UUID entry, String campaign, Publication publication, Reply content) implements EntryLogged {}
