package shanyrak.command.platform;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.updates.UpdateChecker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shanyrak.events.EventCatalogue;
import shanyrak.events.Upcast;
import shanyrak.log.AppendMeters;
import shanyrak.log.Attachments;
import shanyrak.log.Claims;
import shanyrak.log.EventTypes;
import shanyrak.log.LogMetadata;
import shanyrak.log.LogReader;
import shanyrak.log.PayloadUpcaster;
import shanyrak.log.PostgresEventStorageEngine;
import shanyrak.log.RecordedCommands;
import shanyrak.log.SnapshotSerializer;
import shanyrak.log.autoconfigure.LogProperties;

/**
 * Axon on our log. Commands run without a transaction: the engine has a connection of its own, and a command writes
 * nothing but its events.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogProperties.class)
class EventSourcing {

    @Bean
    PostgresEventStorageEngine eventStorageEngine(@CommandSideDatabase DataSource database, LogProperties log) {
        return new PostgresEventStorageEngine(
                database,
                EventTypes.of(EventCatalogue.byName()),
                Claims.NONE,
                upcasters(EventCatalogue.upcasts()),
                SnapshotSerializer.byFields(),
                log.limits());
    }

    static EventUpcaster upcasters(List<Upcast> upcasts) {
        return new EventUpcasterChain(upcasts.stream()
                .map(it -> new PayloadUpcaster(it.event(), it.from(), it.to(), it.payload()))
                .toList());
    }

    @Bean
    AppendMeters appendMeters(PostgresEventStorageEngine engine) {
        return new AppendMeters(engine);
    }

    @Bean
    RecordedCommands recordedCommands(@CommandSideDatabase DataSource database) {
        return new RecordedCommands(database);
    }

    @Bean
    @CommandSideDatabase
    Attachments commandAttachments(@CommandSideDatabase DataSource database) {
        return new Attachments(database);
    }

    @Bean
    @CommandSideDatabase
    LogReader commandLogReader(@CommandSideDatabase DataSource database) {
        return new LogReader(database);
    }

    /** What a command carries about itself goes on to its events. */
    @Bean
    CorrelationDataProvider commandMetadata() {
        return new SimpleCorrelationDataProvider(
                LogMetadata.COMMAND, LogMetadata.CONTENT, LogMetadata.ACTOR, LogMetadata.ROLE);
    }

    /** Axon silently falls back to parts that keep nothing where it does not recognise Spring Boot's: refuse to start. */
    @Bean
    SmartInitializingSingleton axonIsWiredToTheLog(
            ObjectProvider<EventStore> store,
            EventStorageEngine engine,
            TransactionManager transactions,
            ObjectProvider<UpdateChecker> updateChecker) {
        return () -> {
            require(store.getObject() instanceof EmbeddedEventStore, "events go to " + store.getObject());
            require(engine instanceof PostgresEventStorageEngine, "events are kept in " + engine);
            require(transactions instanceof NoTransactionManager, "commands run in transactions of " + transactions);
            require(updateChecker.getIfAvailable() == null, "the update checker is on");
        };
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("Axon is not wired as it must be: " + otherwise);
        }
    }
}
