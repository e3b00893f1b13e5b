package shanyrak.events.campaign;

import java.util.List;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Text;

/**
 * The campaign raised a demand, which protests and answers can speak to from now on. No personal data.
 *
 * @param demand its number within the campaign, from 1
 */
@Revision("1")
public record DemandRaised(String campaign, int demand, List<Text> text) implements CampaignEvent {}
