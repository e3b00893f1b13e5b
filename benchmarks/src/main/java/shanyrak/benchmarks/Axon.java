package shanyrak.benchmarks;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** A command side on Axon: the same bus, gateway and aggregate on either engine. */
final class Axon {

    private static final int BATCH = 100;

    private Axon() {}

    /** Each command reads its aggregate's stream. */
    static Configuration on(EventStorageEngine engine) {
        return on(engine, AggregateConfigurer.defaultConfiguration(Parcel.class));
    }

    /** Aggregates stay in memory until the collector wants the room. */
    static Configuration cachedOn(EventStorageEngine engine) {
        return on(
                engine,
                AggregateConfigurer.defaultConfiguration(Parcel.class)
                        .configureCache(configuration -> new WeakReferenceCache()));
    }

    private static Configuration on(EventStorageEngine engine, AggregateConfigurer<Parcel> parcel) {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(configuration ->
                        EmbeddedEventStore.builder().storageEngine(engine).build())
                .configureAggregate(parcel)
                .start();
    }

    /** At its best: one event is one autocommitted insert, no empty last SELECT, duplicate keys recognised cheaply. */
    static EventStorageEngine stock(DataSource pool) {
        Serializer serializer = Jackson3Serializer.builder().build();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new DataSourceConnectionProvider(pool))
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .batchSize(BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .persistenceExceptionResolver(
                        failure -> failure instanceof SQLException sql && "23505".equals(sql.getSQLState()))
                .schema(new EventSchema())
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }
}
