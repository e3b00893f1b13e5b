package shanyrak.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyrak.command.testing.CommandSideScene;

class CampaignSnapshotsIT extends CommandSideScene {

    @Autowired
    private EventStorageEngine log;

    @Test
    void a_long_campaign_is_decided_on_from_a_snapshot_that_holds_nothing_typed() {
        String campaign = campaign("held");
        posted("/api/campaigns/" + campaign + "/precision-policies", "{'usual': 'town', 'kinds': {'picket': 'exact'}}");
        posted(
                "/api/campaigns/" + campaign + "/demands/2/assessments",
                "{'status': 'met', 'when': '2006-04', 'reason': 'Reasonword'}");
        posted(
                "/api/campaigns/" + campaign + "/demands/2/clock-pauses",
                "{'from': '2006-04-20', 'reason': 'Reasonword'}");
        raiseDemands(campaign, CampaignSnapshots.EVENTS);

        assertThat(log.readSnapshot(campaign)).isPresent();
        assertThat(snapshot(campaign))
                .matches("\\{\"address\":\"" + campaign + "\",\"state\":"
                        + "\\{\"open\":true,\"demands\":\\d+,\"addressees\":1,\"publication\":\"HELD\","
                        + "\"changed\":\\{\"2\":\\{\"status\":\"MET\",\"pausedFrom\":\"2006-04-20\",\"started\":null}},"
                        + "\"policy\":\\{\"campaign\":\"" + campaign + "\",\"usual\":\"TOWN\","
                        + "\"kinds\":\\[\\{\"kind\":\"PICKET\",\"finest\":\"EXACT\"}]}}}");
        assertThat(rules(post(
                        "/api/campaigns/" + campaign + "/demands/2/clock-resumptions",
                        "{'on': '2006-04-19', 'reason': 'Reasonword'}")))
                .containsExactly("on ClockResumedBeforeItsPause");
        raiseDemands(campaign, 1);
        assertThat(numbers(campaign))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 105).boxed().toList());
    }

    @Test
    void a_snapshot_of_an_earlier_shape_is_passed_by() {
        String campaign = campaign("held");
        raiseDemands(campaign, CampaignSnapshots.EVENTS);
        outdateSnapshot(campaign);
        assertThat(log.readSnapshot(campaign)).isEmpty();

        raiseDemands(campaign, 1);
        assertThat(numbers(campaign)).endsWith(104, 105);
    }

    private void raiseDemands(String campaign, int demands) {
        for (int n = 0; n < demands; n++) {
            posted("/api/campaigns/" + campaign + "/demands", "{'text': {'en': 'Demandword'}}");
        }
    }

    private static List<@Nullable Integer> numbers(String campaign) {
        return sql(
                        "SELECT (payload ->> 'demand')::integer FROM log.event"
                                + " WHERE stream = ? AND name = 'DemandRaised' ORDER BY sequence",
                        campaign)
                .query(Integer.class)
                .list();
    }

    private static String snapshot(String campaign) {
        return sql("SELECT payload::text FROM log.snapshot WHERE stream = ?", campaign)
                .query(String.class)
                .single();
    }

    private static void outdateSnapshot(String campaign) {
        sql("UPDATE log.snapshot SET revision = '0', payload = '{\"words\": 1}' WHERE stream = ?", campaign)
                .update();
    }
}
