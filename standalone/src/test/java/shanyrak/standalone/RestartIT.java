package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;

/** An end as a service manager asks for it, and the start after it. */
class RestartIT {

    private static final int ENDED_BY_SIGTERM = 128 + 15;
    private static final List<String> READ = List.of(
            "/api/campaigns",
            "/api/campaigns/shanyrak",
            "/api/campaigns/shanyrak/timeline",
            "/api/campaigns/second/timeline",
            "/api/campaigns/second/totals");

    @Test
    void sigterm_ends_it_within_seconds_and_the_next_start_shows_the_same_byte_for_byte(@TempDir Path temp)
            throws IOException {
        Path data = temp.toRealPath().resolve("data");
        List<String> before;
        Product first = Product.start(data);
        try (first) {
            Rest rest = first.rest().setUp().withToken();
            Deeds.doAll(rest);
            LogOwner.of(data).awaitViews();
            before = read(rest);
            assertThat(Installation.processesIn(data)).isNotEmpty();
            Instant asked = Instant.now();
            first.handle().destroy();
            assertThat(first.exitCode()).isEqualTo(ENDED_BY_SIGTERM);
            // Two seconds where nothing else goes on; the bound is for something that hangs.
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofMinutes(1));
        }
        assertThat(Installation.processesIn(data)).isEmpty();
        assertThat(first.log()).doesNotContain("WARN", "ERROR", "Exception");
        try (Product second = Product.start(data)) {
            LogOwner.of(data).awaitViews();
            assertThat(read(second.rest())).isEqualTo(before);
            assertThat(second.log()).doesNotContain("WARN", "ERROR", "/setup/");
        }
    }

    private static List<String> read(Rest rest) {
        return READ.stream().map(path -> rest.get(path).is(200).http().body()).toList();
    }
}
