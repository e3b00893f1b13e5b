package shanyrak.events.campaign;

import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/** An owner reopened a closed campaign, because the attacks or the promises began anew. No personal data. */
@Revision("1")
public record CampaignReopened(String campaign, Sealed reason) implements CampaignEvent {}
