package shanyrak.query.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.entry.Kind;
import shanyrak.events.values.Precision;
import shanyrak.query.campaign.Demand.ClockChange;
import shanyrak.query.campaign.Demand.Judgement;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.testing.Stage;

class CampaignProjectionIT {

    private static final Stage STAGE = Stage.shared();

    /** The day on which the stage records. */
    private static final LocalDate RECORDED = LocalDate.parse("2026-11-23");

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
        assertThat(demands()).containsExactly(raised(1, "Stop"), raised(2, "Build homes"));
        assertThat(campaigns.addressees(campaign).getFirst().office()).isEqualTo("The Mayor");
        assertThat(campaigns.find(campaign).appeal())
                .isEqualTo(new Campaign.Appeal(Map.of("en", "Write"), "copies@example.org"));
    }

    @Test
    void a_demand_is_shown_in_its_latest_words() {
        STAGE.play(
                events.opened(campaign),
                events.demandRaised(campaign, 1, "Stop"),
                events.demandRaised(campaign, 2, "Build homes"),
                events.demandReworded(campaign, 1, "Stop now"));
        assertThat(demands()).containsExactly(raised(1, "Stop now"), raised(2, "Build homes"));
    }

    @Test
    void what_became_of_a_demand_can_go_back_and_all_of_it_is_kept() {
        UUID picket = UUID.randomUUID();
        STAGE.play(
                events.opened(campaign),
                events.demandRaised(campaign, 1, "Stop"),
                STAGE.entries(campaign).picketHeld(picket),
                events.demandAssessed(campaign, 1, DemandStatus.MET, picket),
                events.demandAssessed(campaign, 1, DemandStatus.REFUSED, null));
        Demand demand = demands().getFirst();
        assertThat(demand.status()).isEqualTo("refused");
        assertThat(demand.history())
                .containsExactly(
                        new Judgement("met", "2006-04-20?", RECORDED, "they said so", picket),
                        new Judgement("refused", "2006-04-20?", RECORDED, "they said so", null));
    }

    @Test
    void an_entry_that_is_not_public_is_not_named_as_what_shows_it() {
        UUID held = UUID.randomUUID();
        UUID elsewhere = UUID.randomUUID();
        STAGE.play(
                events.opened(campaign),
                events.demandRaised(campaign, 1, "Stop"),
                STAGE.entries(campaign).held().picketHeld(held),
                STAGE.entries("another-" + campaign).picketHeld(elsewhere),
                events.demandAssessed(campaign, 1, DemandStatus.MET, held),
                events.demandAssessed(campaign, 1, DemandStatus.RAISED, elsewhere));
        assertThat(demands().getFirst().history())
                .extracting(Judgement::because)
                .containsExactly(null, null);
        STAGE.play(STAGE.entries(campaign).entryPublished(held));
        assertThat(demands().getFirst().history())
                .extracting(Judgement::because)
                .containsExactly(held, null);
    }

    @Test
    void what_was_decided_about_the_clock_of_a_demand_is_kept() {
        STAGE.play(
                events.opened(campaign),
                events.demandRaised(campaign, 1, "Stop"),
                events.demandClockCorrected(campaign, 1, "2006-04-05"),
                events.demandClockPaused(campaign, 1, "2006-04-20"),
                events.demandClockResumed(campaign, 1, "2006-05-02"));
        assertThat(demands().getFirst().clock())
                .containsExactly(
                        new ClockChange(
                                "corrected", LocalDate.parse("2006-04-05"), RECORDED, "it was handed in earlier"),
                        new ClockChange("paused", LocalDate.parse("2006-04-20"), RECORDED, "they asked for time"),
                        new ClockChange("resumed", LocalDate.parse("2006-05-02"), RECORDED, "the time is over"));
    }

    @Test
    void a_description_of_an_addressee_replaces_all_that_was_said_of_it() {
        STAGE.play(
                events.opened(campaign),
                events.addresseeNamed(campaign, 1, "The Mayor"),
                events.addresseeDescribed(campaign, 1, "The Mayor’s office"));
        assertThat(campaigns.addressees(campaign))
                .containsExactly(new Addressee(
                        1, "The Mayor’s office", "2 Square Street", null, null, "new.office@example.org", null, 15));
    }

    @Test
    void places_are_shown_as_they_were_recorded_until_somebody_decides_otherwise() {
        PrecisionPolicies policies = STAGE.bean(PrecisionPolicies.class);
        STAGE.play(events.opened(campaign));
        assertThat(policies.of(campaign)).isEqualTo(PrecisionPolicy.NONE);
        STAGE.play(events.precisionPolicySet(campaign, Precision.TOWN, Kind.PICKET, Precision.EXACT));
        assertThat(policies.of(campaign).finest(Kind.PICKET)).isEqualTo(Precision.EXACT);
        assertThat(policies.of(campaign).finest(Kind.PROTEST)).isEqualTo(Precision.TOWN);
        STAGE.play(events.precisionPolicySet(campaign, Precision.COUNTRY));
        assertThat(policies.of(campaign).finest(Kind.PICKET)).isEqualTo(Precision.COUNTRY);
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

    private static Demand raised(int demand, String text) {
        return new Demand(demand, Map.of("en", text), "raised", List.of(), List.of());
    }

    @Test
    void there_is_no_page_for_a_campaign_that_nobody_opened() {
        assertThatThrownBy(() -> campaigns.find("nobody-opened-it")).isInstanceOf(NoSuchPage.class);
    }

    private List<Demand> demands() {
        return campaigns.demands(campaign, new AsOf(Long.MAX_VALUE, true, 0));
    }
}
