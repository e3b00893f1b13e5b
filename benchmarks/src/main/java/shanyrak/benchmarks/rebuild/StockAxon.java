package shanyrak.benchmarks.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import shanyrak.benchmarks.Database;
import shanyrak.events.entry.EntryEvent;
import shanyrak.log.ReadableTokens;

/** The timeline as Axon's stock parts make it with their defaults: a transaction for each event. */
final class StockAxon implements AutoCloseable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private final Database database;
    private final HikariDataSource pool;
    private final TransactionManager transactions;
    private final EmbeddedEventStore store;
    private final JdbcTokenStore tokens;
    private final StockTimeline timeline;
    private final int events;
    private final long ofEntries;

    StockAxon(Database database, List<DomainEventMessage<?>> events) {
        this.database = database;
        this.pool = database.pool(Database.OWNER);
        this.transactions = new SpringTransactionManager(new JdbcTransactionManager(pool));
        this.timeline = new StockTimeline(new JdbcTemplate(pool));
        this.events = events.size();
        this.ofEntries = events.stream()
                .filter(event -> event.getPayload() instanceof EntryEvent)
                .count();
        ConnectionProvider connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool));
        this.store = store(connections, events);
        this.tokens = tokens(connections);
    }

    /** Events per second, from the processor's start until the last one was handled. */
    double rebuild() {
        database.execute("TRUNCATE stock.version, tokenentry");
        timeline.forget();
        TrackingEventProcessor processor = processor();
        long start = System.nanoTime();
        processor.start();
        while (timeline.handled() < ofEntries) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException("Only " + timeline.handled() + " events were handled");
            }
            LockSupport.parkNanos(PAUSE);
        }
        double rate = events * 1e9 / (System.nanoTime() - start);
        processor.shutDown();
        check();
        return rate;
    }

    private TrackingEventProcessor processor() {
        return TrackingEventProcessor.builder()
                .name("timeline")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(timeline)
                        .build())
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .build();
    }

    private void check() {
        long rows = database.number("SELECT count(*) FROM stock.version");
        if (rows != ofEntries) {
            throw new IllegalStateException(rows + " rows of " + ofEntries + " events");
        }
    }

    private EmbeddedEventStore store(ConnectionProvider connections, List<DomainEventMessage<?>> messages) {
        Serializer serializer = Jackson3Serializer.builder().build();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        engine.appendEvents(messages);
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    private static JdbcTokenStore tokens(ConnectionProvider connections) {
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(new ReadableTokens())
                        .build())
                .build();
        tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        return tokens;
    }

    @Override
    public void close() {
        store.shutDown();
        pool.close();
    }
}
