package shanyrak.query.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.testing.Stage;

class CampaignProjectionIT {

    private static final Stage STAGE = Stage.shared();

    private final String campaign = "campaign-" + UUID.randomUUID();
    private final shanyrak.events.testing.Campaigns events = STAGE.campaigns();
    private final Campaigns campaigns = STAGE.bean(Campaigns.class);

    @Test
    void an_opened_campaign_says_its_title_in_the_clear() {
        STAGE.play(events.opened(campaign));
        Campaign found = campaigns.find(campaign);
        assertThat(found.title()).isEqualTo(Map.of("en", "Defend " + campaign));
        assertThat(found.country()).isEqualTo("KZ");
        assertThat(found.open()).isTrue();
        assertThat(found.appeal()).isNull();
    }

    @Test
    void a_description_replaces_the_earlier_one() {
        STAGE.play(events.opened(campaign), events.described(campaign, "Another title"));
        assertThat(campaigns.find(campaign).title()).isEqualTo(Map.of("en", "Another title"));
    }

    @Test
    void demands_addressees_and_the_appeal_belong_to_it() {
        STAGE.play(
                events.opened(campaign),
                events.demandRaised(campaign, 2, "Build homes"),
                events.demandRaised(campaign, 1, "Stop"),
                events.addresseeNamed(campaign, 1, "The Mayor"),
                events.appealIssued(campaign, "Write"));
        assertThat(campaigns.demands(campaign))
                .containsExactly(new Demand(1, Map.of("en", "Stop")), new Demand(2, Map.of("en", "Build homes")));
        assertThat(campaigns.addressees(campaign).getFirst().office()).isEqualTo("The Mayor");
        assertThat(campaigns.find(campaign).appeal())
                .isEqualTo(new Campaign.Appeal(Map.of("en", "Write"), "copies@example.org"));
    }

    @Test
    void a_closed_campaign_says_why_until_it_is_reopened() {
        STAGE.play(events.opened(campaign), events.closed(campaign));
        assertThat(campaigns.find(campaign).open()).isFalse();
        assertThat(campaigns.find(campaign).closingReason()).isEqualTo("won");
        STAGE.play(events.reopened(campaign));
        assertThat(campaigns.find(campaign).open()).isTrue();
        assertThat(campaigns.find(campaign).closingReason()).isNull();
    }

    @Test
    void there_is_no_page_for_a_campaign_that_nobody_opened() {
        assertThatThrownBy(() -> campaigns.find("nobody-opened-it")).isInstanceOf(NoSuchPage.class);
    }
}
