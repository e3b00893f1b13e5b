package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;
import tools.jackson.databind.JsonNode;

/** A kill -9 while protests are pouring in, and senders that try again. */
class KillIT {

    private static final int PROTESTS = 1_000;
    private static final int SENDERS = 8;
    private static final int KILLED_AFTER = 300;

    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final Path data;

    KillIT(@TempDir Path temp) throws IOException {
        data = temp.toRealPath().resolve("data");
    }

    @AfterEach
    void no_process_is_left_behind() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Installation.processesIn(data).isEmpty());
    }

    @Test
    void after_a_kill_what_was_acknowledged_is_there_and_trying_again_makes_no_double() throws IOException {
        Rest rest;
        try (Product first = Product.start(data)) {
            rest = first.rest().setUp().withToken();
            sendAll(rest, () -> {
                await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged.size() >= KILLED_AFTER);
                first.kill();
            });
        }
        Map<Integer, String> answeredBeforeTheKill = Map.copyOf(acknowledged);
        assertThat(answeredBeforeTheKill).hasSizeBetween(KILLED_AFTER, PROTESTS - 1);
        // Whoever rebuilds views after a kill waits for the claims of the dead process to run out.
        try (Product second = Product.start(data, "--shanyrak.rebuild=timeline,totals")) {
            LogOwner owner = LogOwner.of(data);
            assertThat(protestsInTheLog(owner))
                    .doesNotHaveDuplicates()
                    .containsAll(entriesOf(answeredBeforeTheKill))
                    .hasSizeLessThanOrEqualTo(answeredBeforeTheKill.size() + SENDERS);
            acknowledged.clear();
            rest = rest.at(second);
            sendAll(rest, () -> {});
            assertThat(acknowledged).hasSize(PROTESTS).containsAllEntriesOf(answeredBeforeTheKill);
            assertThat(protestsInTheLog(owner)).containsExactlyInAnyOrderElementsOf(entriesOf(acknowledged));
            owner.awaitViews();
            List<String> positions = owner.texts("SELECT position FROM log.event ORDER BY position");
            assertThat(positions)
                    .isEqualTo(IntStream.rangeClosed(1, positions.size())
                            .mapToObj(Integer::toString)
                            .toList());
            assertThat(timeline(rest)).containsExactlyInAnyOrderElementsOf(entriesOf(acknowledged));
            assertThat(rest.get("/api/campaigns/shanyrak/totals")
                            .is(200)
                            .body()
                            .at("/by/channel/fax/items")
                            .asLong())
                    .isEqualTo(IntStream.range(0, PROTESTS).map(KillIT::items).sum());
        }
    }

    /** Returns when all are answered or given up. */
    private void sendAll(Rest rest, Runnable meanwhile) {
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            IntStream.range(0, PROTESTS).forEach(number -> senders.execute(() -> send(rest, number)));
            meanwhile.run();
        }
    }

    /** What is lost with the connection is given up: whoever sent it does not know whether it was logged. */
    private void send(Rest rest, int number) {
        try {
            Rest.Answer answer =
                    rest.post("/api/campaigns/shanyrak/protests", """
                    {"when": "2006-04-21", "place": {"country": "FR"}, "channel": "fax", "items": %d}""".formatted(items(number)), "protest-" + number);
            acknowledged.put(number, answer.is(201).http().body());
        } catch (UncheckedIOException _) {
            // Sent again after the restart.
        }
    }

    private static int items(int number) {
        return 1 + number % 9;
    }

    private static List<String> entriesOf(Map<Integer, String> answers) {
        return answers.values().stream()
                .map(answer -> answer.replaceFirst(".*\"entry\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    private static List<String> protestsInTheLog(LogOwner owner) {
        return owner.texts("SELECT payload ->> 'entry' FROM log.event WHERE name = 'ProtestSent'");
    }

    private static List<String> timeline(Rest rest) {
        List<String> entries = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = rest.get("/api/campaigns/shanyrak/timeline?kind=protest&limit=200&cursor=" + cursor)
                    .is(200)
                    .body();
            page.get("entries").forEach(entry -> entries.add(entry.get("entry").asString()));
            cursor = page.get("next").asString("");
        } while (!cursor.isEmpty());
        return entries;
    }
}
