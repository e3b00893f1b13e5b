package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.events.EventCatalogue;
import shanyrak.standalone.testing.Product;

/** What the views hold follows from the log alone. */
class ReplayIT {

    @Test
    void a_replay_from_nothing_gives_the_same_rows_as_live(@TempDir Path temp) throws IOException {
        Path data = temp.toRealPath().resolve("data");
        Map<String, List<String>> live;
        try (Product product = Product.start(data)) {
            Deeds.doAll(product.rest().setUp().withToken());
            LogOwner owner = LogOwner.of(data).awaitViews();
            assertThat(namesOfEvents(owner)).isEqualTo(EventCatalogue.byName().keySet());
            live = owner.views();
        }
        Map<String, List<String>> emptied = new TreeMap<>();
        LogOwner.whileStopped(data, owner -> {
            forgetTheViews(owner);
            emptied.putAll(owner.views());
            assertThat(owner.behind()).isPositive();
        });
        try (Product _ = Product.start(data)) {
            assertThat(LogOwner.of(data).awaitViews().views()).isEqualTo(live);
        }
        assertThat(emptied.keySet()).isEqualTo(live.keySet());
        assertThat(live).allSatisfy((_, rows) -> assertThat(rows).isNotEmpty());
        assertThat(emptied).allSatisfy((_, rows) -> assertThat(rows).isEmpty());
    }

    /** As before the first event: no row, and no position from which a view would go on. */
    private static void forgetTheViews(LogOwner owner) {
        owner.update("TRUNCATE " + String.join(", ", owner.viewTables()));
        owner.update("UPDATE query.token SET token = NULL, token_type = NULL, owner = NULL");
        owner.update("UPDATE query.view_position SET position = 0");
    }

    private static Set<String> namesOfEvents(LogOwner owner) {
        return Set.copyOf(owner.texts("SELECT DISTINCT name FROM log.event"));
    }
}
