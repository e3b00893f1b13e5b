package shanyrak.events.campaign;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;

/**
 * An editor judged what has become of a demand, so that everyone sees what the pressure has achieved and what was taken back;
 * earlier judgements stay. No personal data.
 *
 * @param when from when on the demand has this status
 * @param reason for the public
 * @param because the entry that shows it
 */
@Revision("1")
public record DemandAssessed(
        String campaign,
        int demand,
        DemandStatus status,
        When when,
        Sealed reason,
        @Nullable UUID because) implements CampaignEvent {}
