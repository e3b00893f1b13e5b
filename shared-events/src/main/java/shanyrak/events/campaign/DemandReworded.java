package shanyrak.events.campaign;

import java.util.List;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Text;

/**
 * An editor worded a demand anew, so that it says better what is meant; the text replaces the earlier one whole, in all its
 * languages. No personal data.
 */
@Revision("1")
public record DemandReworded(String campaign, int demand, List<Text> text) implements CampaignEvent {}
