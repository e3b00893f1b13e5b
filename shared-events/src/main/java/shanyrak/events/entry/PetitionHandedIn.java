package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator logged that a petition reached an office, with all who signed it behind. No personal data in the clear. */
@Revision("1")
public record PetitionHandedIn(UUID entry, String campaign, Publication publication, Petition content)
        implements EntryLogged {}
