package shanyrak.benchmarks.rebuild;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import shanyrak.benchmarks.Database;
import shanyrak.query.QuerySideApplication;
import shanyrak.query.platform.ViewPositions;
import shanyrak.query.platform.Views;

/** The product's query side, as it runs beside others, on a log that no longer grows. */
final class QuerySideOn implements AutoCloseable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final ConfigurableApplicationContext application;
    private final long head;

    /** Returns when all views have read the log. */
    QuerySideOn(Database log, Database vault, long head) {
        this.head = head;
        this.application = new SpringApplicationBuilder(QuerySideApplication.class).run(settings(log, vault));
        await(views().names());
    }

    /** Events per second of the log, from the call for rebuilding until all of the views have reached its head. */
    double rebuild(List<String> names) {
        long start = System.nanoTime();
        names.forEach(views()::rebuild);
        await(names);
        return head * 1e9 / (System.nanoTime() - start);
    }

    private void await(List<String> names) {
        ViewPositions positions = application.getBean(ViewPositions.class);
        while (positions.lowest(names) < head) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private Views views() {
        return application.getBean(Views.class);
    }

    private static String[] settings(Database log, Database vault) {
        return new String[] {
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.main.banner-mode=off",
            "--shanyrak.database.url=" + log.url(Database.OWNER),
            "--shanyrak.database.owner.username=" + Database.OWNER,
            "--shanyrak.database.owner.password=" + Database.PASSWORD,
            "--shanyrak.database.query.username=shanyrak_query",
            "--shanyrak.database.query.password=" + Database.PASSWORD,
            "--shanyrak.vault.url=" + vault.url(Database.OWNER),
            "--shanyrak.vault.query.username=vault_query",
            "--shanyrak.vault.query.password=" + Database.PASSWORD,
        };
    }

    @Override
    public void close() {
        application.close();
    }
}
