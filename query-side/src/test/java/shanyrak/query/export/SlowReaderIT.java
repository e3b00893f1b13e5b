package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;

/** A reader that takes its time keeps nobody else waiting. */
class SlowReaderIT {

    private static final int MANY = 4_000;
    private static final int OF_WHO_LISTENS = 2;
    private static final String CAMPAIGN = "slow-" + UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID LAST = UUID.randomUUID();
    private static final Stage STAGE = new Stage();

    private final Entries entries = STAGE.entries(CAMPAIGN);

    @BeforeAll
    static void much_happens() {
        Entries entries = STAGE.entries(CAMPAIGN);
        STAGE.play(
                STAGE.campaigns().opened(CAMPAIGN),
                entries.picketHeld(FIRST, 10, 20),
                entries.on("2026-01-01").picketHeld(LAST));
        for (String table : List.of("version", "saying")) {
            copy("timeline_v3." + table);
        }
    }

    /** Of the first entry: to log so many would take long. */
    private static void copy(String table) {
        String id = "md5('copy' || n)::uuid";
        String days = table.endsWith("version") ? ", 'earliest', date '2006-05-01' + n" : "";
        STAGE.owner()
                .sql("INSERT INTO " + table + " SELECT (jsonb_populate_record(it, jsonb_build_object('entry', " + id
                        + days + "))).* FROM " + table + " it, generate_series(1, :many) n WHERE entry = :first")
                .param("many", MANY)
                .param("first", FIRST)
                .update();
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void a_slow_reader_holds_no_connection_and_gets_the_state_that_it_asked_for() throws IOException {
        try (Socket socket = ask()) {
            InputStream answer = socket.getInputStream();
            String begun = new String(answer.readNBytes(4_000), ISO_8859_1);
            nobody_reads_the_database();
            STAGE.play(entries.entryCorrected(LAST, entries.on("2026-01-01").picket(LAST, 5_555, 6_666)));
            String whole = begun + rest(answer);
            assertThat(whole).contains("2026-01-01").doesNotContain("5555").endsWith("\r\n0\r\n\r\n");
            assertThat(whole.replaceAll("\r\n[0-9a-f]+\r\n", "").split("\n\\{\"entry\":"))
                    .hasSize(1 + MANY + 2);
        }
    }

    @Test
    void when_something_is_withheld_meanwhile_the_line_is_cut() throws IOException {
        try (Socket socket = ask()) {
            InputStream answer = socket.getInputStream();
            String begun = new String(answer.readNBytes(4_000), ISO_8859_1);
            assertThat(begun).startsWith("HTTP/1.1 200").contains("chunked");
            STAGE.play(entries.entryWithheld(LAST));
            assertThat(begun + rest(answer)).doesNotEndWith("\r\n0\r\n\r\n").doesNotContain("2026-01-01");
        }
        STAGE.play(entries.entryPublished(LAST));
    }

    private static void nobody_reads_the_database() {
        HikariDataSource pool = STAGE.application().getBean("queryDataSource", HikariDataSource.class);
        await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() <= OF_WHO_LISTENS);
        await().until(() -> STAGE.owner()
                        .sql("SELECT count(*) FROM pg_stat_activity WHERE usename = 'shanyrak_query'"
                                + " AND state LIKE 'idle in transaction%'")
                        .query(Long.class)
                        .single()
                == 0);
    }

    /** Whose hands are small. */
    private static Socket ask() throws IOException {
        URI address = URI.create(STAGE.address("/campaigns/" + CAMPAIGN + "/timeline.jsonl"));
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream()
                .write(("GET " + address.getPath() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(ISO_8859_1));
        return socket;
    }

    private static String rest(InputStream answer) throws IOException {
        StringBuilder rest = new StringBuilder();
        byte[] some = new byte[65_536];
        try {
            for (int read = answer.read(some); read >= 0; read = answer.read(some)) {
                rest.append(new String(some, 0, read, ISO_8859_1));
            }
        } catch (SocketException reset) {
            return rest + "\n" + reset.getMessage();
        }
        return rest.toString();
    }
}
