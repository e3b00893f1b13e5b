package shanyrak.log.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventTypeUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import shanyrak.log.AppendMeters;
import shanyrak.log.Claim;
import shanyrak.log.ClaimChange;
import shanyrak.log.Claims;
import shanyrak.log.EventReader;
import shanyrak.log.EventTypes;
import shanyrak.log.LogMetadata;
import shanyrak.log.LogMigration;
import shanyrak.log.LogReader;
import shanyrak.log.LogTail;
import shanyrak.log.PostgresEventStorageEngine;
import shanyrak.log.RecordedCommands;
import shanyrak.log.TailMeters;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;

@Timeout(120)
class LogAutoConfigurationIT {

    private final TestDatabase database = TestPostgres.database();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(Application.class)
            .withPropertyValues(
                    "axon.serializer.general=jackson3",
                    "spring.datasource.url=" + database.url(),
                    "spring.datasource.username=postgres",
                    "spring.datasource.password=" + database.password());
    private final ApplicationContextRunner told = application.withBean(EventTypes.class, () -> types("KettleFilled"));

    @Test
    void the_log_becomes_the_event_store() {
        started(told, context -> {
            assertThat(context).getBean(EventStore.class).isInstanceOf(EmbeddedEventStore.class);
            assertThat(context).getBean(EventStorageEngine.class).isInstanceOf(PostgresEventStorageEngine.class);
            assertThat(context).hasSingleBean(LogTail.class).hasSingleBean(LogReader.class);
            assertThat(context).hasSingleBean(EventReader.class).hasSingleBean(RecordedCommands.class);
            assertThat(context).getBean(TokenStore.class).isInstanceOf(JdbcTokenStore.class);
        });
    }

    @Test
    void processors_work_in_transactions_and_commands_without() {
        started(told, context -> {
            assertThat(context).getBean(TransactionManager.class).isInstanceOf(SpringTransactionManager.class);
            context.getBean(SimpleCommandBus.class)
                    .subscribe(
                            String.class.getName(), _ -> TransactionSynchronizationManager.isActualTransactionActive());
            assertThat((Boolean) context.getBean(CommandGateway.class).sendAndWait("in a transaction?"))
                    .isFalse();
        });
    }

    @Test
    void what_a_command_carries_for_the_log_goes_on_to_its_events() {
        UUID command = UUID.randomUUID();
        started(told, context -> {
            context.getBean(SimpleCommandBus.class).subscribe(String.class.getName(), message -> {
                Map<String, ?> metadata = CurrentUnitOfWork.get().getCorrelationData();
                context.getBean(EventStore.class).publish(filled("k", 0).withMetaData(metadata));
                return message;
            });
            context.getBean(CommandGateway.class)
                    .sendAndWait(new GenericCommandMessage<>("fill", Map.of(LogMetadata.COMMAND, command.toString())));
            assertThat(context.getBean(RecordedCommands.class).find(command)).isPresent();
        });
    }

    @Test
    void a_processor_that_was_stopped_while_it_replayed_reads_its_token_again() {
        TrackingToken replaying = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(7));
        started(told, context -> {
            Serializer tokens = context.getBean("serializer", Serializer.class);
            SerializedObject<byte[]> kept = tokens.serialize(replaying, byte[].class);
            assertThat((Object) tokens.deserialize(kept)).isEqualTo(replaying);
        });
    }

    @Test
    void an_application_that_names_no_events_is_told_so_at_the_start() {
        application.run(context -> {
            assertThat(context).hasFailed();
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
            FailureAnalysis analysis = Objects.requireNonNull(new NoEventTypesAnalyzer().analyze(failure));
            assertThat(analysis.getDescription()).isEqualTo("The event log was not told which events it holds.");
            assertThat(analysis.getAction()).startsWith("Declare a bean of type shanyrak.log.EventTypes");
        });
    }

    @Test
    void it_can_be_switched_off() {
        started(
                application.withPropertyValues("shanyrak.log.enabled=false"),
                context -> assertThat(context)
                        .doesNotHaveBean(PostgresEventStorageEngine.class)
                        .doesNotHaveBean(LogTail.class)
                        .doesNotHaveBean(LogProperties.class));
    }

    @Test
    void it_does_not_guess_between_two_data_sources() {
        ApplicationContextRunner two = application
                .withPropertyValues(
                        "spring.autoconfigure.exclude=org.axonframework.springboot.autoconfig.JdbcAutoConfiguration")
                .withBean("one", DataSource.class, database::owner)
                .withBean("other", DataSource.class, database::owner);
        started(two, context -> assertThat(context).doesNotHaveBean(PostgresEventStorageEngine.class));
    }

    @Test
    void an_engine_of_the_application_comes_first() {
        started(
                told.withBean(EventStorageEngine.class, InMemoryEventStorageEngine::new),
                context -> assertThat(context)
                        .hasSingleBean(EventStorageEngine.class)
                        .doesNotHaveBean(PostgresEventStorageEngine.class)
                        .doesNotHaveBean(AppendMeters.class));
    }

    @Test
    void claims_of_the_application_are_kept() {
        Claims kettleIsTaken = _ -> List.of(new ClaimChange.Take(new Claim("kettle", "k")));
        started(told.withBean(Claims.class, () -> kettleIsTaken), context -> {
            context.getBean(EventStore.class).publish(filled("k", 0));
            assertThat(number("SELECT count(*) FROM log.claim")).isEqualTo(1);
        });
    }

    @Test
    void one_list_of_upcasters_serves_aggregates_and_readers() {
        started(told, context -> context.getBean(EventStore.class).publish(filled("k", 0)));

        EventUpcaster renamed = EventTypeUpcaster.from("KettleFilled", "1").to("KettleToppedUp", "1");
        ApplicationContextRunner renaming = application
                .withBean(EventTypes.class, () -> types("KettleToppedUp"))
                .withBean(EventUpcaster.class, () -> renamed);
        started(renaming, context -> {
            assertThat(context.getBean(EventStore.class).readEvents("k").next().getPayload())
                    .isEqualTo(new KettleFilled("k"));
            assertThat(context.getBean(LogTail.class)
                            .openStream(null)
                            .peek()
                            .orElseThrow()
                            .getPayload())
                    .isEqualTo(new KettleFilled("k"));
            assertThat(context.getBean(EventReader.class).after(0))
                    .singleElement()
                    .satisfies(event -> assertThat(event.getPayload()).isEqualTo(new KettleFilled("k")));
        });
    }

    @Test
    void the_schema_is_left_to_somebody_else_if_that_is_wanted() {
        ApplicationContextRunner leaving = told.withPropertyValues("shanyrak.log.migrate=false");
        started(
                leaving,
                context -> assertThat(number("SELECT count(*) FROM pg_namespace WHERE nspname = 'log'"))
                        .isZero());
    }

    @Test
    void another_user_may_migrate_than_the_one_that_appends() {
        LogMigration.migrate(TestPostgres.database().owner()); // somebody made the roles of the server before
        database.as("shanyrak_command");
        ApplicationContextRunner least = told.withPropertyValues(
                "spring.datasource.username=shanyrak_command",
                "shanyrak.log.owner.username=postgres",
                "shanyrak.log.owner.password=" + database.password());
        started(least, context -> {
            context.getBean(EventStore.class).publish(filled("k", 0));
            assertThat(context.getBean(LogReader.class).head()).isEqualTo(1);
        });
    }

    @Test
    void meters_are_bound_where_there_is_a_registry() {
        started(told.withBean(MeterRegistry.class, SimpleMeterRegistry::new), context -> {
            assertThat(context).hasSingleBean(AppendMeters.class).hasSingleBean(TailMeters.class);
            context.getBean(EventStore.class).publish(filled("k", 0));
            MeterRegistry meters = context.getBean(MeterRegistry.class);
            assertThat(meters.get("shanyrak.log.group").summary().count()).isEqualTo(1);
            await().until(() -> meters.get("shanyrak.log.head").gauge().value() == 1);
        });
    }

    private static void started(ApplicationContextRunner runner, Consumer<AssertableApplicationContext> then) {
        runner.run(context -> {
            assertThat(context).hasNotFailed();
            then.accept(context);
        });
    }

    private long number(String sql) {
        return JdbcClient.create(database.owner()).sql(sql).query(Long.class).single();
    }

    private static EventTypes types(String name) {
        return EventTypes.of(Map.of(name, KettleFilled.class));
    }

    private static GenericDomainEventMessage<KettleFilled> filled(String kettle, long sequence) {
        return new GenericDomainEventMessage<>("Kettle", kettle, sequence, new KettleFilled(kettle));
    }

    @Revision("1")
    record KettleFilled(String kettle) {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}
