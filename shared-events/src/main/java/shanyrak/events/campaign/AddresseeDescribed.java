package shanyrak.events.campaign;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * An editor described an addressee anew, because an office moves and changes its channels, and protests must reach it; this
 * replaces all that was said of it before. No personal data.
 *
 * @param answerWithin days within which this office can be expected to answer; null where nobody said
 */
@Revision("1")
public record AddresseeDescribed(
        String campaign,
        int addressee,
        Sealed office,
        @Nullable Sealed post,
        @Nullable Sealed telephone,
        @Nullable Sealed fax,
        @Nullable Sealed email,
        @Nullable Sealed website,
        @Nullable Integer answerWithin)
        implements CampaignEvent {}
