package shanyrak.log;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import shanyrak.log.Kettle.KettleBoiled;

/** A node that is killed in the middle of its groups: kill -9, no shutdown hook, no last words. */
@Timeout(120)
class KilledNodeIT {

    private static final int APPENDS = 150;

    private final LogDatabase log = LogDatabase.empty();

    @RepeatedTest(2)
    void what_was_acknowledged_is_in_the_log_and_the_next_node_goes_on() throws Exception {
        List<UUID> acknowledged = new ArrayList<>();
        for (int life = 1; life <= 2; life++) {
            try (WritingChild node = new WritingChild(log.command)) {
                node.awaitAcknowledged(APPENDS);
                List<UUID> ofThisLife = node.kill();
                assertThat(ofThisLife).hasSizeGreaterThanOrEqualTo(APPENDS);
                acknowledged.addAll(ofThisLife);
            }
            awaitTheEndOfItsLastGroup();
        }

        List<LoggedEvent> events = LoggedEvent.all(log.owner);
        LoggedEvent.assertSound(events);
        Map<UUID, List<LoggedEvent>> appends =
                events.stream().collect(groupingBy(LoggedEvent::command, LinkedHashMap::new, toList()));
        assertThat(appends.keySet()).containsAll(acknowledged);
        assertThat(appends.values()).allSatisfy(KilledNodeIT::assertWhole);
    }

    /** The server notices only then that nobody is left to answer. */
    private void awaitTheEndOfItsLastGroup() {
        await().until(
                        () -> log.text("SELECT count(*) FROM pg_stat_activity"
                                + " WHERE datname = current_database() AND usename = 'shanyrak_command'"),
                        "0"::equals);
    }

    private static void assertWhole(List<LoggedEvent> append) {
        assertThat(((KettleBoiled) append.getFirst().payload()).words()).isEqualTo(Integer.toString(append.size()));
        assertThat(append.getLast().position() - append.getFirst().position()).isEqualTo(append.size() - 1);
    }
}
