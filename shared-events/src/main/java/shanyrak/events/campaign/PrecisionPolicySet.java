package shanyrak.events.campaign;

import java.util.List;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Precision;

/**
 * An owner decided how exactly the public may see where things happened, so that nobody is found by it; this goes for all
 * entries, also those logged before. No personal data.
 *
 * @param usual the finest precision that is shown
 * @param kinds those kinds of entries for which it is another, each once, in the order of the kinds
 */
@Revision("1")
public record PrecisionPolicySet(String campaign, Precision usual, List<KindPrecision> kinds)
        implements CampaignEvent {}
