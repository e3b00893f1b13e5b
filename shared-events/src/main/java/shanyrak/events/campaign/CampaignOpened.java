package shanyrak.events.campaign;

import org.axonframework.serialization.Revision;

/** An owner opened a campaign: from now on entries can be logged for it. No personal data. */
@Revision("1")
public record CampaignOpened(String campaign, Description description) implements CampaignEvent {}
