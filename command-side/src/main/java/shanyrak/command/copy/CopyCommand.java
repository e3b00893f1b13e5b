package shanyrak.command.copy;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import shanyrak.events.copy.Arrival;
import shanyrak.events.copy.DiscardReason;
import shanyrak.events.copy.Distribution;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;

/** What somebody can ask of a copy. Words come sealed with the copy's key. */
sealed interface CopyCommand {

    UUID copy();

    String campaign();

    /** A copy of a protest has reached the campaign. */
    record ReceiveCopy(
            @TargetAggregateIdentifier UUID copy,
            String campaign,
            @Nullable UUID protest,
            When received,
            Arrival arrival,
            @Nullable String country,
            String language,
            Sealed letter,
            @Nullable Sealed sender,
            boolean senderAgreed)
            implements CopyCommand {}

    /** Whoever sends it will translate the copy. */
    record ClaimTranslation(@TargetAggregateIdentifier UUID copy, String campaign, String language)
            implements CopyCommand {}

    /**
     * A claim is given up.
     *
     * @param anybodys whether who sends it may take back the claim of another
     */
    record ReleaseTranslation(@TargetAggregateIdentifier UUID copy, String campaign, String language, boolean anybodys)
            implements CopyCommand {}

    /** The translation, for the first time or anew. */
    record SubmitTranslation(@TargetAggregateIdentifier UUID copy, String campaign, String language, Sealed translation)
            implements CopyCommand {}

    /**
     * The translation says what the letter says.
     *
     * @param seen the number of the copy's last event that who decides has seen; null where they do not say
     */
    record ApproveTranslation(
            @TargetAggregateIdentifier UUID copy,
            String campaign,
            String language,
            @Nullable Long seen) implements CopyCommand {}

    /**
     * The translation is to be handed in again.
     *
     * @param seen the number of the copy's last event that who decides has seen; null where they do not say
     */
    record ReturnTranslation(
            @TargetAggregateIdentifier UUID copy,
            String campaign,
            String language,
            Sealed reason,
            @Nullable Long seen) implements CopyCommand {}

    /** Translated copies have reached the residents. */
    record RecordDistribution(
            @TargetAggregateIdentifier UUID copy,
            String campaign,
            String language,
            int copies,
            When when,
            Distribution how,
            @Nullable Sealed note)
            implements CopyCommand {}

    /** The copy goes no further. */
    record DiscardCopy(
            @TargetAggregateIdentifier UUID copy,
            String campaign,
            DiscardReason reason,
            @Nullable Sealed explanation) implements CopyCommand {}
}
