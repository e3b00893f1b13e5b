package shanyrak.events.campaign;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * The campaign named an office (never a person) that protests go to, with its channels. No personal data.
 *
 * @param addressee its number within the campaign, from 1
 */
@Revision("1")
public record AddresseeNamed(
        String campaign,
        int addressee,
        Sealed office,
        @Nullable Sealed post,
        @Nullable Sealed telephone,
        @Nullable Sealed fax,
        @Nullable Sealed email,
        @Nullable Sealed website)
        implements CampaignEvent {}
