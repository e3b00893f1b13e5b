package shanyrak.events.campaign;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Text;

/**
 * The campaign asked the public to act; a later appeal replaces it. No personal data.
 *
 * @param words what supporters are asked to do
 * @param copiesTo the campaign's mail address for copies
 */
@Revision("1")
public record AppealIssued(
        String campaign, List<Text> words, @Nullable Sealed copiesTo) implements CampaignEvent {}
