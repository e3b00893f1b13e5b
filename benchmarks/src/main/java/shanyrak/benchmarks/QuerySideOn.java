package shanyrak.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import shanyrak.query.QuerySideApplication;
import shanyrak.query.platform.ViewPositions;
import shanyrak.query.platform.Views;

/** The product's query side, as it runs beside others, on a log that no longer grows. */
public final class QuerySideOn implements AutoCloseable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final ConfigurableApplicationContext application;
    private final long head;

    /** Returns when all views have read the log. */
    public QuerySideOn(Database log, Database vault, long head) {
        this.head = head;
        this.application = new SpringApplicationBuilder(QuerySideApplication.class).run(settings(log, vault, 0));
        await(views().names());
    }

    /** With these views alone, and settings of its own; returns when they have read the log. */
    public QuerySideOn(
            Database log, Database vault, long head, Collection<String> kept, BeanPostProcessor beans, String... own) {
        this.head = head;
        this.application = new SpringApplicationBuilder(QuerySideApplication.class)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(beans))
                .run(Stream.concat(Stream.of(settings(log, vault, 0)), Stream.of(own))
                        .toArray(String[]::new));
        views().names().stream().filter(view -> !kept.contains(view)).forEach(this::stop);
        await(kept);
    }

    private void stop(String view) {
        application
                .getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(view, EventProcessor.class)
                .ifPresent(EventProcessor::shutDown);
    }

    /** Where it is to be asked, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Events per second of the log, from the call for rebuilding until all of the views have reached its head. */
    public double rebuild(List<String> names) {
        long start = System.nanoTime();
        names.forEach(views()::rebuild);
        await(names);
        return head * 1e9 / (System.nanoTime() - start);
    }

    private void await(Collection<String> names) {
        ViewPositions positions = application.getBean(ViewPositions.class);
        while (positions.lowest(names) < head) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private Views views() {
        return application.getBean(Views.class);
    }

    /** @param port 0 for any */
    public static String[] settings(Database log, Database vault, int port) {
        return new String[] {
            "--server.port=" + port,
            "--server.address=127.0.0.1",
            "--spring.main.banner-mode=off",
            "--shanyrak.limits.reads-per-minute=0",
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

    /** A pool that stands in for the product's own is none of its beans to be closed. */
    @Override
    public void close() {
        HikariDataSource pool = application.getBean("queryDataSource", HikariDataSource.class);
        application.close();
        pool.close();
    }
}
