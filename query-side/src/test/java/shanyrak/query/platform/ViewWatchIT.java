package shanyrak.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

class ViewWatchIT {

    private static final Stage STAGE = Stage.shared();

    private final ViewWatch watch = STAGE.bean(ViewWatch.class);

    @Test
    void hears_a_view_that_another_node_moved() {
        long before = watch.moves();
        STAGE.as("shanyrak_query").sql("NOTIFY " + ViewWatch.CHANNEL).update();
        await().until(() -> watch.moves() > before);
    }

    @Test
    void finds_its_way_back_after_the_connection_was_cut() {
        String campaign = "watched-" + UUID.randomUUID();
        String totals = "/api/campaigns/" + campaign + "/totals";
        Web web = new Web(STAGE);
        STAGE.play(STAGE.campaigns().opened(campaign));
        assertThat(web.json(totals).at("/totals/entries").asInt()).isZero();
        assertThat(STAGE.owner()
                        .sql("""
                                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                                WHERE datname = current_database() AND query IN (:listening)""")
                        .param("listening", List.of("LISTEN " + ViewWatch.CHANNEL, "SELECT"))
                        .query(Boolean.class)
                        .list())
                .containsOnly(true);
        STAGE.play(STAGE.entries(campaign).picketHeld(UUID.randomUUID(), 30, 40));
        await().until(() -> web.json(totals).at("/totals/entries").asInt() == 1);
        long before = watch.moves();
        STAGE.play(STAGE.entries(campaign).picketHeld(UUID.randomUUID(), 30, 40));
        await().until(() -> watch.moves() > before);
    }
}
