package shanyrak.query.memento;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

/** All events of a stage are logged on 23 November 2026; here it is the 26th. */
class MementoIT {

    private static final Stage STAGE = Stage.shared();

    private final String campaign = "memento-" + UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final String timeline = "/campaigns/" + campaign + "/timeline";
    private final Web web = new Web(STAGE);
    private long logged;
    private long last;

    @BeforeEach
    void play() {
        STAGE.play(STAGE.campaigns().opened(campaign));
        logged = STAGE.play(entries.picketHeld(entry));
        last = STAGE.play(entries.entryVerified(entry));
        STAGE.setToday(LocalDate.parse("2026-11-26"));
    }

    @AfterEach
    void backToTheDayOfTheStage() {
        STAGE.setToday(null);
    }

    @Test
    void a_page_tells_where_its_states_are() {
        HttpResponse<String> page = web.page(timeline + "?kind=picket&sort=newest");
        assertThat(String.join(",", page.headers().allValues("Vary"))).containsIgnoringCase("Accept-Datetime");
        assertThat(String.join(", ", page.headers().allValues("Link")))
                .contains("<" + timeline + "?kind=picket&sort=newest>; rel=\"original timegate\"")
                .contains("rel=\"timemap\"; type=\"application/link-format\"");
        assertThat(page.headers().firstValue("Memento-Datetime")).isEmpty();
    }

    @Test
    void a_request_with_a_time_is_sent_on_to_the_state_of_that_time() {
        HttpResponse<String> gate = at("Wed, 25 Nov 2026 12:00:00 GMT");
        assertThat(gate.statusCode()).isEqualTo(302);
        String state = gate.headers().firstValue("Location").orElseThrow();
        assertThat(state).startsWith(timeline + "?asOf=");
        assertThat(Long.parseLong(state.substring(state.indexOf('=') + 1))).isGreaterThanOrEqualTo(last);
        HttpResponse<String> memento = web.page(state);
        assertThat(memento.statusCode()).isEqualTo(200);
        assertThat(memento.headers().firstValue("Memento-Datetime")).contains("Tue, 24 Nov 2026 00:00:00 GMT");
        assertThat(memento.body()).contains("at position ");
    }

    @Test
    void before_the_first_state_the_first_is_given() {
        assertThat(at("Thu, 13 Apr 2006 12:00:00 GMT").headers().firstValue("Location"))
                .contains(timeline + "?asOf=" + logged);
    }

    @Test
    void a_time_that_is_none_is_refused() {
        assertThat(at("yesterday").statusCode()).isEqualTo(400);
        assertThat(web.get("/api/campaigns/" + campaign + "/timeline", "Accept-Datetime", "2026-11-24")
                        .body())
                .contains("Accept-Datetime");
    }

    @Test
    void the_map_lists_a_state_for_each_day_on_which_something_changed() {
        HttpResponse<String> map = web.get("/campaigns/" + campaign + "/timemap?of=" + timeline);
        assertThat(map.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/link-format");
        assertThat(map.body())
                .contains("<" + timeline + ">; rel=\"original timegate\"")
                .contains("<" + timeline + "?asOf=" + last
                        + ">; rel=\"first last memento\"; datetime=\"Tue, 24 Nov 2026 00:00:00 GMT\"");
        assertThat(web.get("/campaigns/" + campaign + "/timemap?of=/campaigns/" + campaign + "/entries/" + entry)
                        .body())
                .contains("asOf=" + last);
    }

    @Test
    void a_map_of_something_else_is_refused() {
        assertThat(web.get("/campaigns/" + campaign + "/timemap?of=https://example.org/")
                        .statusCode())
                .isEqualTo(400);
        assertThat(web.get("/campaigns/" + campaign + "/timemap?of=/campaigns/other/timeline")
                        .statusCode())
                .isEqualTo(400);
        assertThat(web.get("/campaigns/" + campaign + "/timemap").statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_typed_into_an_address_does_not_break_out_of_the_header() {
        String link = String.join(
                ", ",
                web.page(timeline + "?q=%3E%3B%20rel=%22next%22&kind=picket")
                        .headers()
                        .allValues("Link"));
        assertThat(link).doesNotContain("q=>").contains("kind=picket");
    }

    private HttpResponse<String> at(String time) {
        return web.page(timeline, "Accept-Datetime", time);
    }
}
