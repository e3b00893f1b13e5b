package shanyrak.command.sample;

import static java.util.Objects.requireNonNull;

import org.springframework.stereotype.Component;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignBodies.Appeal;
import shanyrak.command.campaign.CampaignBodies.Demand;
import shanyrak.command.campaign.CampaignBodies.DescriptionBody;
import shanyrak.command.campaign.CampaignBodies.Opening;
import shanyrak.command.campaign.CampaignBodies.PrecisionPolicy;
import shanyrak.command.campaign.CampaignBodies.Reason;
import shanyrak.command.campaign.CampaignDesk;
import shanyrak.command.campaign.addressee.AddresseeDesk;
import shanyrak.command.campaign.demand.DemandBodies.Assessment;
import shanyrak.command.campaign.demand.DemandBodies.ClockCorrection;
import shanyrak.command.campaign.demand.DemandBodies.ClockPause;
import shanyrak.command.campaign.demand.DemandBodies.ClockResumption;
import shanyrak.command.campaign.demand.DemandDesk;
import shanyrak.command.campaign.precision.PrecisionDesk;

/** What can be done with the campaign itself. */
enum CampaignDeed {
    OPEN,
    DESCRIBE,
    RAISE_DEMAND,
    REWORD_DEMAND,
    ASSESS_DEMAND,
    PAUSE_DEMAND_CLOCK,
    RESUME_DEMAND_CLOCK,
    CORRECT_DEMAND_CLOCK,
    NAME_ADDRESSEE,
    DESCRIBE_ADDRESSEE,
    ISSUE_APPEAL,
    SET_PRECISION,
    CLOSE,
    REOPEN;

    /** Does it, at the desk where a person would. */
    @Component
    static class Doing {

        private final CampaignDesk campaigns;
        private final DemandDesk demands;
        private final AddresseeDesk addressees;
        private final PrecisionDesk precision;

        Doing(CampaignDesk campaigns, DemandDesk demands, AddresseeDesk addressees, PrecisionDesk precision) {
            this.campaigns = campaigns;
            this.demands = demands;
            this.addressees = addressees;
            this.precision = precision;
        }

        void perform(CampaignDeed deed, Asking step) {
            String campaign = step.campaign();
            var decided = switch (deed) {
                case OPEN -> campaigns.open(step.body(Opening.class), step.asked());
                case DESCRIBE -> campaigns.describe(campaign, step.body(DescriptionBody.class), step.asked());
                case RAISE_DEMAND -> campaigns.raise(campaign, step.body(Demand.class), step.asked());
                case REWORD_DEMAND -> demands.reword(campaign, step.number(), step.body(Demand.class), step.asked());
                case ASSESS_DEMAND ->
                    demands.assess(campaign, step.number(), step.body(Assessment.class), step.asked());
                case PAUSE_DEMAND_CLOCK ->
                    demands.pauseClock(campaign, step.number(), step.body(ClockPause.class), step.asked());
                case RESUME_DEMAND_CLOCK ->
                    demands.resumeClock(campaign, step.number(), step.body(ClockResumption.class), step.asked());
                case CORRECT_DEMAND_CLOCK ->
                    demands.correctClock(campaign, step.number(), step.body(ClockCorrection.class), step.asked());
                case NAME_ADDRESSEE -> campaigns.name(campaign, step.body(Addressee.class), step.asked());
                case DESCRIBE_ADDRESSEE ->
                    addressees.describe(campaign, step.number(), step.body(Addressee.class), step.asked());
                case ISSUE_APPEAL -> campaigns.issue(campaign, step.body(Appeal.class), step.asked());
                case SET_PRECISION -> precision.set(campaign, step.body(PrecisionPolicy.class), step.asked());
                case CLOSE -> campaigns.close(campaign, step.body(Reason.class), step.asked());
                case REOPEN -> campaigns.reopen(campaign, step.body(Reason.class), step.asked());
            };
            requireNonNull(decided);
        }
    }
}
