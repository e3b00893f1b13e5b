package shanyrak.command.selfreport;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.command.campaign.CampaignState;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.selfreport.SelfReportCommand.DiscountSelfReports;
import shanyrak.command.selfreport.SelfReportCommand.RecountSelfReports;
import shanyrak.command.selfreport.SelfReportRefusals.DiscountIsTakenBack;
import shanyrak.command.selfreport.SelfReportRefusals.DiscountNotFound;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Publication;
import shanyrak.events.selfreport.DiscountReason;
import shanyrak.events.selfreport.SelfReportCriteria;
import shanyrak.events.selfreport.SelfReportsDiscounted;
import shanyrak.events.selfreport.SelfReportsRecounted;
import shanyrak.events.testing.SelfReports;

class DiscountTest {

    private static final String C = "shanyrak";
    private static final UUID ID = UUID.fromString("7d9e8f10-2b3c-4d5e-8f60-718293a4b5c6");
    private static final SelfReports REPORTS = SelfReports.of(C);
    private static final SelfReportCriteria FLOOD = new SelfReportCriteria(
            1_000, LocalDate.parse("2006-04-20"), LocalDate.parse("2006-04-21"), Channel.FAX, "SE", 1);
    private static final SelfReportsDiscounted DISCOUNTED = REPORTS.discounted(ID, FLOOD, 400);
    private static final SelfReportsRecounted RECOUNTED = REPORTS.recounted(ID);
    private static final RecountSelfReports RECOUNT = new RecountSelfReports(ID, C);

    private FixtureConfiguration<Discount> fixture;

    @BeforeEach
    void anew() {
        fixture = new AggregateTestFixture<>(Discount.class)
                .registerInjectableResource((Campaigns) _ -> new CampaignState(false, 0, 1, Publication.NOW));
    }

    @Test
    void a_flood_is_left_out_of_the_count_also_when_the_campaign_is_over() {
        fixture.givenNoPriorActivity()
                .when(new DiscountSelfReports(ID, C, FLOOD, 400, DiscountReason.FLOOD))
                .expectEvents(DISCOUNTED);
    }

    @Test
    void it_is_taken_back_once() {
        fixture.given(DISCOUNTED).when(RECOUNT).expectEvents(RECOUNTED);
        fixture.given(DISCOUNTED, RECOUNTED)
                .when(RECOUNT)
                .expectException(DiscountIsTakenBack.class)
                .expectNoEvents();
    }

    @Test
    void it_is_taken_back_in_its_own_campaign() {
        fixture.given(DISCOUNTED)
                .when(new RecountSelfReports(ID, "another"))
                .expectException(DiscountNotFound.class)
                .expectNoEvents();
    }
}
