package shanyrak.command.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.campaign.Description;
import shanyrak.events.campaign.KindPrecision;
import shanyrak.events.values.Precision;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Text;
import shanyrak.events.values.When;

/** What can be asked of a campaign. Words come sealed. */
public sealed interface CampaignCommand {

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
            @Nullable Sealed website,
            @Nullable Integer answerWithin)
            implements CampaignCommand {}

    record DescribeAddressee(
            @TargetAggregateIdentifier String campaign,
            int addressee,
            Sealed office,
            @Nullable Sealed post,
            @Nullable Sealed telephone,
            @Nullable Sealed fax,
            @Nullable Sealed email,
            @Nullable Sealed website,
            @Nullable Integer answerWithin)
            implements CampaignCommand {}

    record IssueAppeal(
            @TargetAggregateIdentifier String campaign,
            List<Text> words,
            @Nullable Sealed copiesTo) implements CampaignCommand {}

    record CloseCampaign(@TargetAggregateIdentifier String campaign, Sealed reason) implements CampaignCommand {}

    record ReopenCampaign(@TargetAggregateIdentifier String campaign, Sealed reason) implements CampaignCommand {}

    record RewordDemand(@TargetAggregateIdentifier String campaign, int demand, List<Text> text)
            implements CampaignCommand {}

    record AssessDemand(
            @TargetAggregateIdentifier String campaign,
            int demand,
            DemandStatus status,
            When when,
            Sealed reason,
            @Nullable UUID because)
            implements CampaignCommand {}

    record PauseDemandClock(@TargetAggregateIdentifier String campaign, int demand, LocalDate from, Sealed reason)
            implements CampaignCommand {}

    record ResumeDemandClock(@TargetAggregateIdentifier String campaign, int demand, LocalDate on, Sealed reason)
            implements CampaignCommand {}

    record CorrectDemandClock(@TargetAggregateIdentifier String campaign, int demand, LocalDate started, Sealed reason)
            implements CampaignCommand {}

    record SetPrecisionPolicy(@TargetAggregateIdentifier String campaign, Precision usual, List<KindPrecision> kinds)
            implements CampaignCommand {}
}
