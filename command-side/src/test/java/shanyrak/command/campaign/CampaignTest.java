package shanyrak.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.command.campaign.CampaignCommand.AssessDemand;
import shanyrak.command.campaign.CampaignCommand.CloseCampaign;
import shanyrak.command.campaign.CampaignCommand.CorrectDemandClock;
import shanyrak.command.campaign.CampaignCommand.DescribeAddressee;
import shanyrak.command.campaign.CampaignCommand.DescribeCampaign;
import shanyrak.command.campaign.CampaignCommand.IssueAppeal;
import shanyrak.command.campaign.CampaignCommand.NameAddressee;
import shanyrak.command.campaign.CampaignCommand.OpenCampaign;
import shanyrak.command.campaign.CampaignCommand.PauseDemandClock;
import shanyrak.command.campaign.CampaignCommand.RaiseDemand;
import shanyrak.command.campaign.CampaignCommand.ReopenCampaign;
import shanyrak.command.campaign.CampaignCommand.ResumeDemandClock;
import shanyrak.command.campaign.CampaignCommand.RewordDemand;
import shanyrak.command.campaign.CampaignCommand.SetPrecisionPolicy;
import shanyrak.command.campaign.CampaignRefusals.CampaignIsClosed;
import shanyrak.command.campaign.CampaignRefusals.CampaignNotClosed;
import shanyrak.command.campaign.CampaignRefusals.ChangedMeanwhile;
import shanyrak.command.campaign.CampaignRefusals.ClockAlreadyPaused;
import shanyrak.command.campaign.CampaignRefusals.ClockNotPaused;
import shanyrak.command.campaign.CampaignRefusals.ClockResumedBeforeItsPause;
import shanyrak.command.campaign.CampaignRefusals.DemandStandsSo;
import shanyrak.command.campaign.CampaignRefusals.NoSuchAddressee;
import shanyrak.command.campaign.CampaignRefusals.NoSuchDemand;
import shanyrak.command.platform.Dispatch;
import shanyrak.events.campaign.AddresseeDescribed;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandAssessed;
import shanyrak.events.campaign.DemandClockCorrected;
import shanyrak.events.campaign.DemandClockPaused;
import shanyrak.events.campaign.DemandClockResumed;
import shanyrak.events.campaign.DemandRaised;
import shanyrak.events.campaign.DemandReworded;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.campaign.Description;
import shanyrak.events.campaign.PrecisionPolicySet;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Publication;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.values.Precision;

class CampaignTest {

    private static final String C = "shanyrak";

    private final Campaigns campaigns = Campaigns.unopened();
    private final CampaignOpened opened = campaigns.opened(C);
    private final CampaignDescribed described = campaigns.described(C, "Defend them all");
    private final CampaignClosed closed = campaigns.closed(C);
    private final CampaignReopened reopened = campaigns.reopened(C);
    private final DemandRaised raised = campaigns.demandRaised(C, 1, "Stop");
    private final DemandClockPaused paused = campaigns.demandClockPaused(C, 1, "2006-04-20");
    private final DemandClockResumed resumed = campaigns.demandClockResumed(C, 1, "2006-05-02");
    private final DemandClockCorrected corrected = campaigns.demandClockCorrected(C, 1, "2006-04-05");
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
                        second.website(),
                        null))
                .expectEvents(second);
    }

    @Test
    void an_addressee_may_be_named_together_with_the_days_it_needs_to_answer() {
        AddresseeNamed named = campaigns.addresseeNamed(C, 1, "The Mayor");
        AddresseeDescribed described = described(named, 15);
        fixture.given(opened)
                .when(new NameAddressee(
                        C,
                        named.office(),
                        named.post(),
                        named.telephone(),
                        named.fax(),
                        named.email(),
                        named.website(),
                        15))
                .expectEvents(named, described);
    }

    @Test
    void an_addressee_is_described_with_all_its_channels() {
        AddresseeNamed named = campaigns.addresseeNamed(C, 1, "The Mayor");
        fixture.given(opened, named).when(describing(described(named, null))).expectEvents(described(named, null));
    }

    private static AddresseeDescribed described(AddresseeNamed it, @Nullable Integer answerWithin) {
        return new AddresseeDescribed(
                C,
                it.addressee(),
                it.office(),
                it.post(),
                it.telephone(),
                it.fax(),
                it.email(),
                it.website(),
                answerWithin);
    }

    @Test
    void an_addressee_is_described_anew() {
        AddresseeDescribed described = campaigns.addresseeDescribed(C, 1, "The Mayor’s office");
        fixture.given(opened, campaigns.addresseeNamed(C, 1, "The Mayor"))
                .when(describing(described))
                .expectEvents(described);
    }

    @Test
    void an_addressee_that_nobody_named_is_not_described() {
        for (int addressee : new int[] {0, 2}) {
            anew();
            fixture.given(opened, campaigns.addresseeNamed(C, 1, "The Mayor"))
                    .when(describing(campaigns.addresseeDescribed(C, addressee, "The Mayor’s office")))
                    .expectNoEvents()
                    .expectException(NoSuchAddressee.class);
        }
    }

    @Test
    void a_demand_is_worded_anew() {
        DemandReworded reworded = campaigns.demandReworded(C, 1, "Stop now");
        fixture.given(opened, raised)
                .when(new RewordDemand(C, 1, reworded.text()))
                .expectEvents(reworded);
    }

    @Test
    void a_demand_is_judged_and_judged_anew() {
        DemandAssessed met = assessed(DemandStatus.MET);
        fixture.given(opened, raised).when(assessing(met)).expectEvents(met);
        anew();
        DemandAssessed refused = assessed(DemandStatus.REFUSED);
        fixture.given(opened, raised, met).when(assessing(refused)).expectEvents(refused);
        anew();
        DemandAssessed again = assessed(DemandStatus.RAISED);
        fixture.given(opened, raised, met).when(assessing(again)).expectEvents(again);
    }

    @Test
    void a_demand_that_stands_so_is_not_judged_so_again() {
        DemandAssessed met = assessed(DemandStatus.MET);
        fixture.given(opened, raised, met).when(assessing(met)).expectNoEvents().expectException(DemandStandsSo.class);
        anew();
        fixture.given(opened, raised)
                .when(assessing(assessed(DemandStatus.RAISED)))
                .expectNoEvents()
                .expectException(DemandStandsSo.class);
    }

    @Test
    void each_demand_stands_for_itself() {
        DemandAssessed met = assessed(DemandStatus.MET);
        DemandAssessed other = campaigns.demandAssessed(C, 2, DemandStatus.MET, null);
        fixture.given(opened, raised, campaigns.demandRaised(C, 2, "Free them"), met)
                .when(assessing(other))
                .expectEvents(other);
    }

    @Test
    void the_clock_of_a_demand_is_paused_and_resumed() {
        fixture.given(opened, raised).when(pausing(paused)).expectEvents(paused);
        anew();
        fixture.given(opened, raised, paused).when(resuming(resumed)).expectEvents(resumed);
        anew();
        DemandClockPaused again = campaigns.demandClockPaused(C, 1, "2006-06-01");
        fixture.given(opened, raised, paused, resumed).when(pausing(again)).expectEvents(again);
    }

    @Test
    void a_clock_is_resumed_on_the_day_of_its_pause_at_the_earliest() {
        DemandClockResumed sameDay = campaigns.demandClockResumed(C, 1, "2006-04-20");
        fixture.given(opened, raised, paused).when(resuming(sameDay)).expectEvents(sameDay);
        anew();
        fixture.given(opened, raised, paused)
                .when(resuming(campaigns.demandClockResumed(C, 1, "2006-04-19")))
                .expectNoEvents()
                .expectException(ClockResumedBeforeItsPause.class);
    }

    @Test
    void a_clock_that_is_paused_is_not_paused_and_one_that_runs_is_not_resumed() {
        fixture.given(opened, raised, paused)
                .when(pausing(paused))
                .expectNoEvents()
                .expectException(ClockAlreadyPaused.class);
        anew();
        fixture.given(opened, raised, paused, resumed)
                .when(resuming(resumed))
                .expectNoEvents()
                .expectException(ClockNotPaused.class);
    }

    @Test
    void the_clock_of_a_demand_is_corrected() {
        fixture.given(opened, raised).when(correcting(corrected)).expectEvents(corrected);
        anew();
        DemandClockCorrected other = campaigns.demandClockCorrected(C, 1, "2006-04-06");
        fixture.given(opened, raised, corrected).when(correcting(other)).expectEvents(other);
    }

    @Test
    void correcting_a_clock_to_the_day_it_starts_at_does_nothing() {
        fixture.given(opened, raised, corrected).when(correcting(corrected)).expectNoEvents();
    }

    @Test
    void a_demand_that_nobody_raised_has_no_words_no_status_and_no_clock() {
        DemandReworded reworded = campaigns.demandReworded(C, 2, "Stop now");
        noSuchDemand(new RewordDemand(C, 2, reworded.text()));
        noSuchDemand(new RewordDemand(C, 0, reworded.text()));
        noSuchDemand(assessing(campaigns.demandAssessed(C, 2, DemandStatus.MET, null)));
        noSuchDemand(pausing(campaigns.demandClockPaused(C, 2, "2006-04-20")));
        noSuchDemand(resuming(campaigns.demandClockResumed(C, 2, "2006-04-20")));
        noSuchDemand(correcting(campaigns.demandClockCorrected(C, 2, "2006-04-20")));
    }

    @Test
    void after_the_end_of_a_campaign_its_demands_are_judged_and_their_clocks_set() {
        DemandAssessed met = assessed(DemandStatus.MET);
        fixture.given(opened, raised, closed).when(assessing(met)).expectEvents(met);
        anew();
        fixture.given(opened, raised, closed).when(pausing(paused)).expectEvents(paused);
        anew();
        fixture.given(opened, raised, paused, closed).when(resuming(resumed)).expectEvents(resumed);
        anew();
        fixture.given(opened, raised, closed).when(correcting(corrected)).expectEvents(corrected);
    }

    @Test
    void how_exactly_places_are_shown_is_decided_and_decided_anew() {
        PrecisionPolicySet town = campaigns.precisionPolicySet(C, Precision.TOWN);
        PrecisionPolicySet kind =
                campaigns.precisionPolicySet(C, Precision.TOWN, Kind.EVICTION_ATTEMPT, Precision.COUNTRY);
        fixture.given(opened).when(setting(town)).expectEvents(town);
        anew();
        fixture.given(opened, town, closed).when(setting(kind)).expectEvents(kind);
        anew();
        fixture.given(opened, kind).when(setting(kind)).expectNoEvents();
    }

    @Test
    void whoever_decides_on_what_has_changed_meanwhile_is_told() {
        CloseCampaign closing = new CloseCampaign(C, closed.reason());
        fixture.given(opened, raised)
                .when(closing, Map.of(Dispatch.SEEN, 0L))
                .expectNoEvents()
                .expectException(ChangedMeanwhile.class);
        anew();
        fixture.given(opened, raised).when(closing, Map.of(Dispatch.SEEN, 1L)).expectEvents(closed);
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
        refusedWhenClosed(new NameAddressee(C, addressee.office(), null, null, null, null, null, null));
        refusedWhenClosed(new CloseCampaign(C, closed.reason()));
        refusedWhenClosed(new RewordDemand(C, 1, demand.text()));
        refusedWhenClosed(describing(campaigns.addresseeDescribed(C, 1, "The Mayor")));
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
        assertThat(CampaignState.after(state, campaigns.demandReworded(C, 1, "Stop now")))
                .isEqualTo(state);
        assertThat(CampaignState.after(state, campaigns.addresseeDescribed(C, 1, "The Mayor")))
                .isEqualTo(state);
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

    @Test
    void an_assessment_says_which_entry_it_follows_from() {
        DemandAssessed assessed = campaigns.demandAssessed(C, 1, DemandStatus.MET, UUID.nameUUIDFromBytes(new byte[1]));
        fixture.given(opened, raised).when(assessing(assessed)).expectEvents(assessed);
    }

    private DemandAssessed assessed(DemandStatus status) {
        return campaigns.demandAssessed(C, 1, status, null);
    }

    private static DescribeAddressee describing(AddresseeDescribed it) {
        return new DescribeAddressee(
                C,
                it.addressee(),
                it.office(),
                it.post(),
                it.telephone(),
                it.fax(),
                it.email(),
                it.website(),
                it.answerWithin());
    }

    private static AssessDemand assessing(DemandAssessed it) {
        return new AssessDemand(C, it.demand(), it.status(), it.when(), it.reason(), it.because());
    }

    private static PauseDemandClock pausing(DemandClockPaused it) {
        return new PauseDemandClock(C, it.demand(), it.from(), it.reason());
    }

    private static ResumeDemandClock resuming(DemandClockResumed it) {
        return new ResumeDemandClock(C, it.demand(), it.on(), it.reason());
    }

    private static CorrectDemandClock correcting(DemandClockCorrected it) {
        return new CorrectDemandClock(C, it.demand(), it.started(), it.reason());
    }

    private static SetPrecisionPolicy setting(PrecisionPolicySet it) {
        return new SetPrecisionPolicy(C, it.usual(), it.kinds());
    }

    private void noSuchDemand(Object command) {
        anew();
        fixture.given(opened, raised).when(command).expectNoEvents().expectException(NoSuchDemand.class);
    }

    private void refusedWhenClosed(Object command) {
        anew();
        fixture.given(opened, closed).when(command).expectNoEvents().expectException(CampaignIsClosed.class);
    }
}
