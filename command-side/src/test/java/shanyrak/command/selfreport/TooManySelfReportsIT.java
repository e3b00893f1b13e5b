package shanyrak.command.selfreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.command.testing.Form;
import shanyrak.command.testing.Proofs;
import shanyrak.command.testing.Visitor;

@TestPropertySource(
        properties = {
            "shanyrak.self-reports.burst=3",
            "shanyrak.self-reports.waiting-burst=1",
            "shanyrak.self-reports.forms-per-minute=12"
        })
class TooManySelfReportsIT extends CommandSideScene {

    @Autowired
    private Challenges challenges;

    @Autowired
    private SelfReportSettings settings;

    @Test
    void one_network_says_no_more_than_can_be_believed_and_what_was_counted_may_still_be_repeated() {
        String campaign = campaign("now");
        Visitor person = visitor();
        Form form =
                Form.in(person.get("/campaigns/" + campaign + "/appeal/sent").body());
        Map<String, String> first = form.valuesWith(Map.of("channel", "fax", "proof", proof(campaign)));
        assertThat(person.post(form.action(), first).statusCode()).isEqualTo(200);
        for (int n = 0; n < 2; n++) {
            assertThat(person.post(form.action(), form.valuesWith(Map.of("channel", "fax", "proof", proof(campaign))))
                            .statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> refused =
                person.post(form.action(), form.valuesWith(Map.of("channel", "fax", "proof", proof(campaign))));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(refused.body()).contains("More came from your network than can be believed");
        assertThat(person.post(form.action(), first).statusCode()).isEqualTo(200);
        assertThat(SelfReportApiIT.logged(campaign)).hasSize(3);
        assertThatWaitingIsCheckedApart(campaign, person, form);
        assertThatFormsHaveAnEnd(campaign, person);
    }

    private void assertThatWaitingIsCheckedApart(String campaign, Visitor person, Form form) {
        for (int status : new int[] {200, 429}) {
            String waited =
                    challenges.issue(campaign, Instant.now().minusSeconds(60)).challenge();
            assertThat(person.post(form.action(), form.valuesWith(Map.of("channel", "fax", "proof", waited)))
                            .statusCode())
                    .isEqualTo(status);
        }
    }

    private static void assertThatFormsHaveAnEnd(String campaign, Visitor person) {
        int status = 200;
        for (int n = 0; n < 30 && status == 200; n++) {
            status = person.get("/campaigns/" + campaign + "/appeal/sent").statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    private String proof(String campaign) {
        return Proofs.solved(challenges.issue(campaign).challenge(), settings.difficulty());
    }
}
