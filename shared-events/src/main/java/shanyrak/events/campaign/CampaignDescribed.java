package shanyrak.events.campaign;

import org.axonframework.serialization.Revision;

/** An owner described a campaign anew; the description replaces the earlier one whole. No personal data. */
@Revision("1")
public record CampaignDescribed(String campaign, Description description) implements CampaignEvent {}
