package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shanyrak.log.Kettle.KettleBoiled;
import shanyrak.log.Kettle.KettleFilled;
import shanyrak.log.testing.TestDatabase;

/** The whole way with Axon: command, aggregate, log, tail, handler. */
@Timeout(60)
class KettleOnAxonIT {

    private final LogDatabase log = LogDatabase.empty();
    private final PostgresEventStorageEngine engine = log.engine();
    private final LogTail tail = log.tail();
    private final Configuration commandSide = commandSide();
    private final CommandGateway gateway = commandSide.commandGateway();

    @AfterEach
    void close() {
        commandSide.shutdown();
        tail.close();
        engine.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_an_aggregate_decides_reaches_the_handlers_of_another_application(Processor processor) {
        gateway.sendAndWait(new FillKettle("k", 500));
        Projection projection = new Projection();
        Configuration querySide = querySide(projection, processor);
        try {
            gateway.sendAndWait(new FillKettle("k", 200));
            gateway.sendAndWait(new BoilKettle("k"));

            await().atMost(Duration.ofSeconds(30)).until(() -> projection.seen.size() == 3);
            assertThat(projection.seen)
                    .containsExactly(
                            new KettleFilled("k", 500, Optional.empty(), null),
                            new KettleFilled("k", 200, Optional.empty(), null),
                            new KettleBoiled("k", "700 ml"));
        } finally {
            querySide.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_view_stops_right_before_an_event_that_it_does_not_know(Processor processor) {
        for (int n = 0; n < 4; n++) {
            gateway.sendAndWait(new FillKettle("k", n));
        }
        TestDatabase.execute(log.owner, "UPDATE log.event SET name = 'KettleStolen' WHERE position = 3");
        Projection projection = new Projection();
        Configuration querySide = querySide(projection, processor);
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> projection.seen.size() == 2);
            TestDatabase.execute(log.owner, "UPDATE log.event SET name = 'KettleFilled' WHERE position = 3");
            await().atMost(Duration.ofSeconds(30)).until(() -> projection.seen.size() == 4);
        } finally {
            querySide.shutdown();
        }
    }

    @Test
    void a_command_that_is_given_again_is_refused_as_recorded() {
        GenericCommandMessage<FillKettle> fill = new GenericCommandMessage<>(
                new FillKettle("k", 500),
                Map.of(LogMetadata.COMMAND, UUID.randomUUID().toString()));
        gateway.sendAndWait(fill);

        assertThatExceptionOfType(CommandAlreadyRecorded.class).isThrownBy(() -> gateway.sendAndWait(fill));
        assertThat(log.positions()).containsExactly(1L);
    }

    private Configuration commandSide() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(configuration ->
                        EmbeddedEventStore.builder().storageEngine(engine).build())
                .configureCorrelationDataProviders(
                        configuration -> List.of(new SimpleCorrelationDataProvider(LogMetadata.COMMAND)))
                .configureAggregate(KettleAggregate.class)
                .start();
    }

    private Configuration querySide(Projection projection, Processor processor) {
        return DefaultConfigurer.defaultConfiguration(false)
                .eventProcessing(processing -> {
                    processing
                            .registerTokenStore(configuration -> new InMemoryTokenStore())
                            .registerDefaultListenerInvocationErrorHandler(
                                    configuration -> PropagatingErrorHandler.instance())
                            .registerEventHandler(configuration -> projection)
                            .byDefaultAssignTo("kettles");
                    processor.register(processing, tail);
                })
                .start();
    }

    enum Processor {
        TRACKING {
            @Override
            void register(EventProcessingConfigurer processing, LogTail tail) {
                processing.registerTrackingEventProcessor(
                        "kettles",
                        configuration -> tail,
                        configuration -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(500)
                                .andInitialTrackingToken(source -> source.createTailToken()));
            }
        },
        POOLED {
            @Override
            void register(EventProcessingConfigurer processing, LogTail tail) {
                processing.registerPooledStreamingEventProcessor(
                        "kettles",
                        configuration -> tail,
                        (configuration, builder) ->
                                builder.initialSegmentCount(1).initialToken(source -> source.createTailToken()));
            }
        };

        abstract void register(EventProcessingConfigurer processing, LogTail tail);
    }

    static final class Projection {

        private final List<Object> seen = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(Record event) {
            seen.add(event);
        }
    }

    record FillKettle(@TargetAggregateIdentifier String kettle, int millilitres) {}

    record BoilKettle(@TargetAggregateIdentifier String kettle) {}

    @SuppressWarnings({"NullAway.Init", "unused"}) // Axon makes it and calls it
    static final class KettleAggregate {

        @AggregateIdentifier
        private String kettle;

        private int millilitres;

        KettleAggregate() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void decide(FillKettle fill) {
            apply(new KettleFilled(fill.kettle(), fill.millilitres(), Optional.empty(), null));
        }

        @CommandHandler
        void decide(BoilKettle boil) {
            apply(new KettleBoiled(kettle, millilitres + " ml"));
        }

        @EventSourcingHandler
        void evolve(KettleFilled filled) {
            kettle = filled.kettle();
            millilitres += filled.millilitres();
        }

        @EventSourcingHandler
        void evolve(KettleBoiled boiled) {
            millilitres -= 10;
        }
    }
}
