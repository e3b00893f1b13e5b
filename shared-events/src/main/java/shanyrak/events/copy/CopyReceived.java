package shanyrak.events.copy;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;

/**
 * Someone took in the copy of a protest, which is to be translated for the people it was written for. Personal data: the
 * letter and its sender are sealed, and only who agreed is named to readers.
 *
 * @param protest the entry that tells of the protest, null where none is known
 * @param received when it reached the campaign
 * @param country where it came from, ISO 3166-1 alpha-2, null where nobody knows
 * @param language of the letter, ISO 639-1
 * @param senderAgreed whether the sender may be named to those who read it
 */
@Revision("1")
public record CopyReceived(
        UUID copy,
        String campaign,
        @Nullable UUID protest,
        When received,
        Arrival arrival,
        @Nullable String country,
        String language,
        Sealed letter,
        @Nullable Sealed sender,
        boolean senderAgreed)
        implements CopyEvent {}
