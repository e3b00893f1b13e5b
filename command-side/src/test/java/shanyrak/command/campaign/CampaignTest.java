package shanyrak.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.command.campaign.CampaignCommand.CloseCampaign;
import shanyrak.command.campaign.CampaignCommand.DescribeCampaign;
import shanyrak.command.campaign.CampaignCommand.IssueAppeal;
import shanyrak.command.campaign.CampaignCommand.NameAddressee;
import shanyrak.command.campaign.CampaignCommand.OpenCampaign;
import shanyrak.command.campaign.CampaignCommand.RaiseDemand;
import shanyrak.command.campaign.CampaignCommand.ReopenCampaign;
import shanyrak.command.campaign.CampaignRefusals.CampaignIsClosed;
import shanyrak.command.campaign.CampaignRefusals.CampaignNotClosed;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandRaised;
import shanyrak.events.campaign.Description;
import shanyrak.events.entry.Publication;
import shanyrak.events.testing.Campaigns;

class CampaignTest {

    private static final String C = "shanyrak";

    private final Campaigns campaigns = Campaigns.unopened();
    private final CampaignOpened opened = campaigns.opened(C);
    private final CampaignDescribed described = campaigns.described(C, "Defend them all");
    private final CampaignClosed closed = campaigns.closed(C);
    private final CampaignReopened reopened = campaigns.reopened(C);
    private FixtureConfiguration<Campaign> fixture;

    @BeforeEach
    void anew() {
        fixture = new AggregateTestFixture<>(Campaign.class);
    }

    @Test
    void a_campaign_is_opened() {
        fixture.givenNoPriorActivity()
                .when(new OpenCampaign(C, opened.description()))
                .expectEvents(opened);
    }

    @Test
    void a_description_replaces_the_earlier_one() {
        fixture.given(opened)
                .when(new DescribeCampaign(C, described.description()))
                .expectEvents(described);
    }

    @Test
    void a_closed_campaign_may_still_be_described() {
        fixture.given(opened, closed)
                .when(new DescribeCampaign(C, described.description()))
                .expectEvents(described);
    }

    @Test
    void demands_are_numbered_in_the_order_they_are_raised() {
        DemandRaised first = campaigns.demandRaised(C, 1, "Stop");
        DemandRaised second = campaigns.demandRaised(C, 2, "Free them");
        fixture.given(opened, first).when(new RaiseDemand(C, second.text())).expectEvents(second);
    }

    @Test
    void addressees_are_numbered_in_the_order_they_are_named() {
        AddresseeNamed first = campaigns.addresseeNamed(C, 1, "The Mayor");
        AddresseeNamed second = campaigns.addresseeNamed(C, 2, "The Embassy");
        fixture.given(opened, first)
                .when(new NameAddressee(
                        C,
                        second.office(),
                        second.post(),
                        second.telephone(),
                        second.fax(),
                        second.email(),
                        second.website()))
                .expectEvents(second);
    }

    @Test
    void an_appeal_is_issued() {
        AppealIssued appeal = campaigns.appealIssued(C, "Write");
        fixture.given(opened)
                .when(new IssueAppeal(C, appeal.words(), appeal.copiesTo()))
                .expectEvents(appeal);
    }

    @Test
    void a_campaign_is_closed_and_reopened() {
        fixture.given(opened).when(new CloseCampaign(C, closed.reason())).expectEvents(closed);
        anew();
        fixture.given(opened, closed)
                .when(new ReopenCampaign(C, reopened.reason()))
                .expectEvents(reopened);
    }

    @Test
    void a_closed_campaign_asks_for_nothing_new() {
        DemandRaised demand = campaigns.demandRaised(C, 1, "Stop");
        AppealIssued appeal = campaigns.appealIssued(C, "Write");
        AddresseeNamed addressee = campaigns.addresseeNamed(C, 1, "The Mayor");
        refusedWhenClosed(new RaiseDemand(C, demand.text()));
        refusedWhenClosed(new IssueAppeal(C, appeal.words(), null));
        refusedWhenClosed(new NameAddressee(C, addressee.office(), null, null, null, null, null));
        refusedWhenClosed(new CloseCampaign(C, closed.reason()));
    }

    @Test
    void an_open_campaign_cannot_be_reopened() {
        fixture.given(opened, closed, reopened)
                .when(new ReopenCampaign(C, reopened.reason()))
                .expectNoEvents()
                .expectException(CampaignNotClosed.class);
    }

    @Test
    void its_state_tells_what_entries_may_refer_to() {
        CampaignState state = CampaignState.after(null, opened);
        state = CampaignState.after(state, campaigns.demandRaised(C, 1, "Stop"));
        state = CampaignState.after(state, campaigns.addresseeNamed(C, 1, "The Mayor"));
        state = CampaignState.after(state, campaigns.appealIssued(C, "Write"));
        state = CampaignState.after(state, described);
        assertThat(state).isEqualTo(new CampaignState(true, 1, 1, Publication.NOW));
        assertThat(CampaignState.after(state, closed).open()).isFalse();
        assertThat(CampaignState.after(CampaignState.after(state, closed), reopened))
                .isEqualTo(state);
    }

    @Test
    void the_last_description_decides_on_publication() {
        Description description = described.description();
        CampaignDescribed holding = new CampaignDescribed(
                C,
                new Description(
                        description.title(), description.summary(), description.place(), null, Publication.HELD));
        CampaignState state = CampaignState.after(null, new CampaignOpened(C, holding.description()));
        assertThat(state.publication()).isEqualTo(Publication.HELD);
        assertThat(CampaignState.after(CampaignState.after(null, opened), holding))
                .isEqualTo(state);
        assertThat(CampaignState.after(state, described).publication()).isEqualTo(Publication.NOW);
    }

    @Test
    void nothing_happens_to_a_campaign_before_it_is_opened() {
        assertThatThrownBy(() -> CampaignState.after(null, closed)).hasMessageContaining(C);
    }

    private void refusedWhenClosed(Object command) {
        anew();
        fixture.given(opened, closed).when(command).expectNoEvents().expectException(CampaignIsClosed.class);
    }
}
