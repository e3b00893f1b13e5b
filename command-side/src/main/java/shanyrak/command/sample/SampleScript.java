package shanyrak.command.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignBodies.Appeal;
import shanyrak.command.campaign.CampaignBodies.Demand;
import shanyrak.command.campaign.CampaignBodies.Opening;
import shanyrak.command.entry.DecisionBodies.OutcomeReport;
import tools.jackson.databind.node.ObjectNode;

/** What the sample consists of, in the words of REST. */
record SampleScript(
        Opening opening, List<Demand> demands, List<Addressee> addressees, Appeal appeal, List<SampleEntry> entries) {

    /**
     * An entry to log.
     *
     * @param name by which later entries refer to it
     * @param refersTo fields of the body that hold the id of an earlier entry, with that entry's name
     */
    record SampleEntry(
            String name,
            String kind,
            @Nullable Map<String, String> refersTo,
            ObjectNode body,
            @Nullable OutcomeReport outcome) {}
}
