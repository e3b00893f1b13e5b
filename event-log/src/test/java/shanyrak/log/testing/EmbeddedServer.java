package shanyrak.log.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** A server from Maven artefacts. The library stops it, and removes its folder, when the JVM ends. */
final class EmbeddedServer {

    private EmbeddedServer() {}

    static Server start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
            return new Server("localhost", postgres.getPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
