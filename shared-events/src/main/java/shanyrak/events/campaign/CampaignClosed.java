package shanyrak.events.campaign;

import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/** An owner closed the campaign: it stays readable and takes no new entries. No personal data. */
@Revision("1")
public record CampaignClosed(String campaign, Sealed reason) implements CampaignEvent {}
