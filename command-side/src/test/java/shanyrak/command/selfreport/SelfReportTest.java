package shanyrak.command.selfreport;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.command.campaign.CampaignState;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.selfreport.SelfReportCommand.ReportProtest;
import shanyrak.command.selfreport.SelfReportRefusals.NotAnAddresseeOfTheCampaign;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Publication;
import shanyrak.events.selfreport.ProtestSelfReported;
import shanyrak.events.testing.SelfReports;
import shanyrak.web.Refused;

class SelfReportTest {

    private static final String C = "shanyrak";
    private static final UUID ID = UUID.fromString("0c6f2a5e-4a1b-4c7e-9b0a-5d2f3e4a5b6c");

    private boolean open = true;
    private FixtureConfiguration<SelfReport> fixture;

    @BeforeEach
    void anew() {
        fixture = new AggregateTestFixture<>(SelfReport.class)
                .registerInjectableResource((Campaigns) _ -> new CampaignState(open, 0, 1, Publication.NOW));
    }

    @Test
    void somebody_says_that_they_sent_one() {
        ProtestSelfReported said = SelfReports.of(C).reported(ID, Channel.FAX, "SE", "2006-04-20", 40);
        fixture.givenNoPriorActivity()
                .when(new ReportProtest(ID, C, 1, Channel.FAX, "SE", LocalDate.parse("2006-04-20"), 40))
                .expectEvents(said);
    }

    @Test
    void nobody_has_to_say_to_whom_or_from_where() {
        fixture.givenNoPriorActivity()
                .when(report(null))
                .expectEvents(
                        new ProtestSelfReported(ID, C, null, Channel.LETTER, null, LocalDate.parse("2006-04-20"), 1));
    }

    @Test
    void it_went_to_an_addressee_that_the_campaign_has_named() {
        fixture.givenNoPriorActivity().when(report(2)).expectException(NotAnAddresseeOfTheCampaign.class);
        fixture.givenNoPriorActivity().when(report(0)).expectException(NotAnAddresseeOfTheCampaign.class);
    }

    @Test
    void a_closed_campaign_counts_no_more() {
        open = false;
        fixture.givenNoPriorActivity()
                .when(report(1))
                .expectException(Refused.class)
                .expectNoEvents();
    }

    private static ReportProtest report(@Nullable Integer addressee) {
        return new ReportProtest(ID, C, addressee, Channel.LETTER, null, LocalDate.parse("2006-04-20"), 1);
    }
}
