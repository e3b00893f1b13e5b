package shanyrak.log.autoconfigure;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.MultiCorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import shanyrak.log.Claims;
import shanyrak.log.EventReader;
import shanyrak.log.EventTypes;
import shanyrak.log.LogMetadata;
import shanyrak.log.LogReader;
import shanyrak.log.LogTail;
import shanyrak.log.PostgresEventStorageEngine;
import shanyrak.log.ReadableTokens;
import shanyrak.log.RecordedCommands;
import shanyrak.log.SnapshotSerializer;

/**
 * Makes the log the event store of Axon, in an application with one data source and one bean of type {@link EventTypes}.
 * Beans of type {@link Claims} and {@link EventUpcaster} are used where there are any; the application's own engine, tail
 * or command bus take the place of these.
 *
 * <p>Axon 4.13 looks for classes that Spring Boot 4 has moved, so it would find neither data source nor transaction manager
 * in time and quietly keep nothing. The order given here mends that.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        },
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JpaAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@ConditionalOnBooleanProperty(name = "shanyrak.log.enabled", matchIfMissing = true)
@ConditionalOnClass(name = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnSingleCandidate(DataSource.class)
@EnableConfigurationProperties(LogProperties.class)
public final class LogAutoConfiguration {

    @Bean
    MigratedLog migratedLog(DataSource dataSource, LogProperties properties) {
        return MigratedLog.of(dataSource, properties);
    }

    @Bean
    @ConditionalOnMissingBean(EventStorageEngine.class)
    PostgresEventStorageEngine eventStorageEngine(
            MigratedLog log,
            ObjectProvider<EventTypes> types,
            ObjectProvider<Claims> claims,
            ObjectProvider<EventUpcaster> upcasters,
            LogProperties properties) {
        return new PostgresEventStorageEngine(
                log.dataSource(),
                only(types),
                claims.getIfAvailable(() -> Claims.NONE),
                chain(upcasters),
                SnapshotSerializer.byFields(),
                properties.limits());
    }

    @Bean(initMethod = "start")
    @ConditionalOnMissingBean
    LogTail logTail(
            MigratedLog log,
            ObjectProvider<EventTypes> types,
            ObjectProvider<EventUpcaster> upcasters,
            LogProperties properties) {
        return new LogTail(log.dataSource(), only(types), chain(upcasters), properties.poll());
    }

    @Bean
    ConfigurerModule processorsReadTheTail(LogTail tail) {
        return configurer ->
                configurer.eventProcessing(processing -> processing.configureDefaultStreamableMessageSource(_ -> tail));
    }

    /**
     * Without transactions: a command would hold one of the pool's connections while it waits for the appender, which has
     * its own, and enough of such commands would wait for ever.
     */
    @Bean
    @Qualifier("localSegment")
    @ConditionalOnMissingBean(
            value = CommandBus.class,
            ignoredType = "org.axonframework.commandhandling.distributed.DistributedCommandBus")
    SimpleCommandBus commandBus(
            org.axonframework.config.Configuration axon, DuplicateCommandHandlerResolver duplicates) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    /** Axon's own, and what a command carries for the log. */
    @Bean
    @ConditionalOnMissingBean
    CorrelationDataProvider commandMetadata() {
        return new MultiCorrelationDataProvider<>(List.of(
                new MessageOriginProvider(),
                new SimpleCorrelationDataProvider(
                        LogMetadata.COMMAND, LogMetadata.CONTENT, LogMetadata.ACTOR, LogMetadata.ROLE)));
    }

    /** Without it a processor that is stopped during its first replay cannot read its own token again. */
    @Bean
    @ConditionalOnMissingBean
    Jackson3SerializerCustomizer tokensAreReadable() {
        return new ReadableTokens();
    }

    @Bean
    @ConditionalOnMissingBean
    LogReader logReader(MigratedLog log) {
        return new LogReader(log.dataSource());
    }

    @Bean
    @ConditionalOnMissingBean
    EventReader eventReader(
            MigratedLog log, ObjectProvider<EventTypes> types, ObjectProvider<EventUpcaster> upcasters) {
        return new EventReader(log.dataSource(), only(types), chain(upcasters));
    }

    @Bean
    @ConditionalOnMissingBean
    RecordedCommands recordedCommands(MigratedLog log) {
        return new RecordedCommands(log.dataSource());
    }

    private static EventTypes only(ObjectProvider<EventTypes> types) {
        return types.getIfAvailable(() -> {
            throw new NoEventTypes();
        });
    }

    private static EventUpcaster chain(ObjectProvider<EventUpcaster> upcasters) {
        return new EventUpcasterChain(upcasters.orderedStream().toList());
    }
}
