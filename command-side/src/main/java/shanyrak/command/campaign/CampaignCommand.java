package shanyrak.command.campaign;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import shanyrak.events.campaign.Description;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Text;

/** What an owner can ask of a campaign. Words come sealed. */
sealed interface CampaignCommand {

    String campaign();

    record OpenCampaign(@TargetAggregateIdentifier String campaign, Description description)
            implements CampaignCommand {}

    record DescribeCampaign(@TargetAggregateIdentifier String campaign, Description description)
            implements CampaignCommand {}

    record RaiseDemand(@TargetAggregateIdentifier String campaign, List<Text> text) implements CampaignCommand {}

    record NameAddressee(
            @TargetAggregateIdentifier String campaign,
            Sealed office,
            @Nullable Sealed post,
            @Nullable Sealed telephone,
            @Nullable Sealed fax,
            @Nullable Sealed email,
            @Nullable Sealed website)
            implements CampaignCommand {}

    record IssueAppeal(
            @TargetAggregateIdentifier String campaign,
            List<Text> words,
            @Nullable Sealed copiesTo) implements CampaignCommand {}

    record CloseCampaign(@TargetAggregateIdentifier String campaign, Sealed reason) implements CampaignCommand {}

    record ReopenCampaign(@TargetAggregateIdentifier String campaign, Sealed reason) implements CampaignCommand {}
}
