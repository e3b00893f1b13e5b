package shanyrak.log.testing;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The PostgreSQL 18 server of this JVM's tests, started by the first test that needs it.
 *
 * <p>The system property {@code shanyrak.test.postgres} says where it comes from: {@code container}, {@code embedded}, or
 * {@code auto} (the default: a container where an engine and the image are at hand already, else embedded).
 */
public final class TestPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** A new database that nobody has migrated yet. It sorts and lower-cases by the builtin locale C.UTF-8. */
    public static TestDatabase database() {
        return database(Holder.SERVER);
    }

    static TestDatabase database(Server server) {
        String name = "test_" + DATABASES.incrementAndGet();
        TestDatabase.execute(
                server.dataSource("postgres", "postgres"),
                "CREATE DATABASE " + name
                        + " TEMPLATE template0 LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
        return new TestDatabase(server, name);
    }

    private static Server start() {
        return switch (System.getProperty("shanyrak.test.postgres", "auto")) {
            case "container" -> ContainerServer.start();
            case "embedded" -> EmbeddedServer.start();
            case "auto" -> ContainerServer.isAtHand() ? ContainerServer.start() : EmbeddedServer.start();
            case String other ->
                throw new IllegalArgumentException(
                        "shanyrak.test.postgres is auto, container or embedded, not " + other);
        };
    }

    private static final class Holder {
        private static final Server SERVER = start();
    }
}
