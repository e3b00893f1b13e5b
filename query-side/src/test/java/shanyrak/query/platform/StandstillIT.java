package shanyrak.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import shanyrak.web.TryAgainSoon;

class StandstillIT {

    /** An event of a version to come. */
    record NobodyKnowsThis(String what) {}

    @Test
    void an_unknown_event_stops_every_view_and_readiness_tells_it() {
        try (Stage stage = new Stage()) {
            long known = stage.play(stage.entries("standstill").picketHeld(UUID.randomUUID()));
            assertThat(health(stage).getStatus()).isEqualTo(Status.UP);

            stage.playUnknown("NobodyKnowsThis", new NobodyKnowsThis("x"));
            await().untilAsserted(() -> assertThat(health(stage).getStatus()).isEqualTo(Status.OUT_OF_SERVICE));

            assertThat(stage.bean(ViewPositions.class)
                            .lowest(stage.bean(Views.class).names()))
                    .isEqualTo(known);
            assertThat(lag(stage)).isEqualTo(1);
            assertThatThrownBy(stage::await).isInstanceOf(TryAgainSoon.class);
        }
    }

    @Test
    void an_entry_that_cannot_be_taken_in_is_parked_and_answers_say_so_until_it_can() {
        try (Stage stage = new Stage()) {
            Entries entries = stage.entries("standstill");
            UUID sound = UUID.randomUUID();
            UUID unheardOf = UUID.randomUUID();
            stage.play(stage.campaigns().opened("standstill"), entries.picketHeld(sound));
            assertThat(timeline(stage).headers().firstValue("Shanyrak-Incomplete"))
                    .isEmpty();

            stage.play(entries.entryRetracted(unheardOf), entries.entryRetracted(sound));

            HttpResponse<String> answer = timeline(stage);
            assertThat(answer.headers().firstValue("Shanyrak-Incomplete")).contains("1");
            assertThat(answer.body()).contains("retracted");
            assertThat(new Web(stage).page("/campaigns/standstill/timeline").body())
                    .contains("one entry may be missing");
            assertThat(parked(stage)).isEqualTo(1);
            assertThat(health(stage).getDetails()).containsEntry("parked", 4L);
        }
    }

    private static HttpResponse<String> timeline(Stage stage) {
        return new Web(stage).get("/api/campaigns/standstill/timeline");
    }

    private static double parked(Stage stage) {
        return stage.bean(MeterRegistry.class)
                .get("shanyrak.projection.parked")
                .tag("view", "timeline")
                .gauge()
                .value();
    }

    private static double lag(Stage stage) {
        return stage.bean(MeterRegistry.class)
                .get("shanyrak.projection.lag")
                .tag("view", "timeline")
                .gauge()
                .value();
    }

    private static Health health(Stage stage) {
        return stage.bean(ViewsHealthIndicator.class).health();
    }

    @Test
    void the_views_role_may_write_its_views_and_nothing_else() {
        Stage stage = Stage.shared();
        List.of(
                        "DELETE FROM log.event",
                        "UPDATE log.head SET position = 0",
                        "DROP TABLE timeline_v3.version",
                        "CREATE TABLE timeline_v3.mine (a int)",
                        "DELETE FROM query.view_position",
                        "TRUNCATE query.token")
                .forEach(sql -> assertThatThrownBy(
                                () -> stage.as("shanyrak_query").sql(sql).update())
                        .as(sql)
                        .rootCause()
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*"));
    }
}
