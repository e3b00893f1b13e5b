package shanyrak.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

class KeptAnswersIT {

    private static final Stage STAGE = Stage.shared();

    private final Web web = new Web(STAGE);
    private final String campaign = "kept-" + UUID.randomUUID();
    private final String api = "/api/campaigns/" + campaign;
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();

    @BeforeEach
    void play() {
        STAGE.play(STAGE.campaigns().opened(campaign), entries.picketHeld(picket, 30, 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/totals", "/timeline", "/timeline?kind=picket&limit=1"})
    void what_is_kept_is_what_was_made(String path) {
        String never = api + path + (path.contains("?") ? "&" : "?") + "cursor=";
        HttpResponse<String> made = web.get(api + path);
        HttpResponse<String> kept = web.get(api + path);
        HttpResponse<String> unkept = web.get(never);
        assertThat(kept.body()).isEqualTo(made.body()).isEqualTo(unkept.body());
        for (String header : List.of("ETag", "Vary", "Cache-Control", "Content-Type", "Shanyrak-Position", "Link")) {
            assertThat(kept.headers().allValues(header))
                    .as(header)
                    .isEqualTo(made.headers().allValues(header))
                    .hasSameSizeAs(unkept.headers().allValues(header));
        }
    }

    @Test
    void it_does_not_outlive_the_next_event() {
        assertThat(web.json(api + "/totals").at("/totals/entries").asInt()).isEqualTo(1);
        long position = STAGE.play(entries.entryWithheld(picket));
        assertThat(web.json(api + "/totals?atLeast=" + position)
                        .at("/totals/entries")
                        .asInt())
                .isZero();
        assertThat(web.json(api + "/totals").at("/totals/entries").asInt()).isZero();
    }

    @Test
    void nobody_gets_the_answer_to_another_question() {
        assertThat(web.json(api + "/timeline").at("/total").asInt()).isEqualTo(1);
        assertThat(web.json(api + "/timeline?kind=rally").at("/total").asInt()).isZero();
        assertThat(web.get(api + "/timeline?kind=nonsense").statusCode()).isEqualTo(400);
        assertThat(web.get("/api/campaigns/none-" + campaign + "/totals").statusCode())
                .isEqualTo(404);
    }
}
