package shanyrak.events.copy;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;

/**
 * Someone brought a translated letter to the residents, who learn from it that they do not stand alone. No personal data in the
 * clear.
 *
 * @param copies how many sheets
 * @param how the way they went
 * @param note for those who work here
 */
@Revision("1")
public record CopiesDistributed(
        UUID copy,
        String campaign,
        String language,
        int copies,
        When when,
        Distribution how,
        @Nullable Sealed note) implements CopyEvent {}
