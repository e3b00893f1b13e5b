package shanyrak.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.events.testing.Entries;
import shanyrak.query.live.Watching.Told;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

class LiveStreamIT {

    private static final Stage STAGE =
            new Stage("--shanyrak.live.viewers=3", "--shanyrak.live.heartbeat=300ms", "--shanyrak.live.patience=5s");

    private final Web web = new Web(STAGE);
    private final String campaign = "live-" + UUID.randomUUID();
    private final String page = "/campaigns/" + campaign;
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @BeforeEach
    void play() {
        STAGE.play(STAGE.campaigns().opened(campaign), entries.picketHeld(picket, 30, 40));
    }

    @Test
    void who_comes_is_told_the_totals_and_then_each_change() throws Exception {
        try (Watching viewer = watch("", Map.of())) {
            Told first = viewer.next("totals");
            assertThat(first.json().at("/totals/actions").asInt()).isEqualTo(1);
            assertThat(first.json().at("/by/kind/picket/people/high").asInt()).isEqualTo(40);
            assertThat(first.json().at("/position").asString()).isEqualTo(first.id());

            long position = STAGE.play(entries.rallyHeld(UUID.randomUUID(), 5, 9));
            Told second = viewer.next("totals");
            assertThat(second.json().at("/totals/actions").asInt()).isEqualTo(2);
            assertThat(second.id()).isEqualTo(Long.toString(position));

            STAGE.play(entries.entryWithheld(picket));
            assertThat(viewer.next("totals").json().at("/totals/actions").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void all_viewers_are_told_the_same() throws Exception {
        try (Watching one = watch("", Map.of());
                Watching other = watch("", Map.of())) {
            assertThat(one.next("totals")).isEqualTo(other.next("totals"));
            STAGE.play(entries.rallyHeld(UUID.randomUUID(), 5, 9));
            assertThat(one.next("totals")).isEqualTo(other.next("totals"));
        }
    }

    @Test
    void who_comes_back_is_told_what_changed_meanwhile_and_nothing_twice() throws Exception {
        String seen;
        try (Watching viewer = watch("", Map.of())) {
            seen = String.valueOf(viewer.next("totals").id());
        }
        try (Watching back = watch("", Map.of("Last-Event-ID", seen))) {
            assertThat(back.any().event()).isEqualTo("position");
        }
        STAGE.play(entries.rallyHeld(UUID.randomUUID(), 5, 9));
        try (Watching back = watch("", Map.of("Last-Event-ID", seen))) {
            assertThat(back.next("totals").json().at("/totals/actions").asInt()).isEqualTo(2);
        }
    }

    @Test
    void what_happens_elsewhere_moves_only_the_position() throws Exception {
        try (Watching viewer = watch("", Map.of())) {
            viewer.next("totals");
            String other = "live-" + UUID.randomUUID();
            long position = STAGE.play(STAGE.campaigns().opened(other));
            Told next = viewer.any();
            while (!next.data().equals(Long.toString(position))) {
                assertThat(next.event()).isIn("position", "comment");
                next = viewer.any();
            }
            assertThat(next.event()).isEqualTo("position");
        }
    }

    @Test
    void only_what_is_sure_enough_is_counted() throws Exception {
        try (Watching viewer = watch("?standing=verified,corroborated", Map.of())) {
            assertThat(viewer.next("totals").json().at("/totals/actions").asInt())
                    .isZero();
            STAGE.play(entries.entryVerified(picket));
            assertThat(viewer.next("totals").json().at("/totals/actions").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void what_is_asked_wrongly_is_refused() {
        assertThat(web.get("/campaigns/none-" + campaign + "/live").statusCode())
                .isEqualTo(404);
        assertThat(web.get(page + "/live?standing=retracted").statusCode()).isEqualTo(400);
        assertThat(web.get(page + "/live?standing=verified,,verified,nonsense").statusCode())
                .isEqualTo(400);
    }

    @Test
    void who_only_asks_for_the_head_watches_nothing() throws Exception {
        HttpResponse<Void> head = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(STAGE.address(page + "/live")))
                                .HEAD()
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    }

    @Test
    void rubbish_is_no_position_that_was_seen() throws Exception {
        for (String rubbish : new String[] {"x", "-1", "99999999999999999999", "9999999999"}) {
            try (Watching viewer = watch("", Map.of("Last-Event-ID", rubbish))) {
                assertThat(viewer.any().event()).as(rubbish).isEqualTo("totals");
            }
        }
    }

    @Test
    void when_there_are_too_many_the_next_is_told_to_come_back() throws Exception {
        try (Watching one = watch("", Map.of());
                Watching two = watch("", Map.of());
                Watching three = watch("", Map.of())) {
            for (Watching viewer : new Watching[] {one, two, three}) {
                viewer.next("totals");
            }
            HttpResponse<String> refused = web.get(page + "/live");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
        }
    }

    @Test
    void who_has_gone_makes_room() throws Exception {
        watch("", Map.of()).close();
        await().until(() -> viewers() == 0);
    }

    @Test
    void who_reads_nothing_delays_nobody_and_is_dropped() throws Exception {
        for (int n = 0; n < 12; n++) { // long messages fill the line, which takes some megabytes before it is stuck
            STAGE.play(entries.by("ң".repeat(3_000) + n).picketHeld(UUID.randomUUID(), 1, 2));
        }
        await().until(() -> viewers() == 0);
        try (Watching quick = watch("", Map.of());
                Socket _ = silent()) {
            quick.next("totals");
            await().until(() -> viewers() == 2);
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                STAGE.play(entries.rallyHeld(UUID.randomUUID(), 5, 9));
                quick.next("totals");
                return viewers() == 1;
            });
        }
    }

    /** Asks, and then takes as little as a line can be made to take. */
    private Socket silent() throws IOException {
        URI address = URI.create(STAGE.address(page + "/live"));
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1_024);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n"
                        .formatted(address.getPath(), address.getAuthority())
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static double viewers() {
        return STAGE.bean(MeterRegistry.class)
                .get("shanyrak.live.viewers")
                .gauge()
                .value();
    }

    private Watching watch(String query, Map<String, String> headers) throws Exception {
        await().until(() -> viewers() < 3);
        Watching viewer = Watching.of(STAGE.address(page + "/live" + query), headers);
        assertThat(viewer.answer().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(viewer.answer().headers().firstValue("Cache-Control")).hasValue("no-store");
        return viewer;
    }
}
