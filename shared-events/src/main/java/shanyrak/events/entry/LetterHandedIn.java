package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator logged that a letter was given by hand to an office. No personal data in the clear. */
@Revision("1")
public record LetterHandedIn(UUID entry, String campaign, Publication publication, LetterHandIn content)
        implements EntryLogged {}
