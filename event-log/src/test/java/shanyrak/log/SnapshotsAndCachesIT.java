package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.log.Kettle.KettleBoiled;
import shanyrak.log.Kettle.KettleFilled;
import shanyrak.log.KettleOnAxonIT.BoilKettle;
import shanyrak.log.KettleOnAxonIT.FillKettle;
import shanyrak.log.testing.TestDatabase;

/** What spares Axon the reading of whole streams works on the log, and does no harm when it is out of date. */
@Timeout(60)
class SnapshotsAndCachesIT {

    private static final int EVERY = 5;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final AtomicInteger EVOLVED = new AtomicInteger();

    private final LogDatabase log = LogDatabase.empty();
    private final List<Runnable> closing = new ArrayList<>();

    @AfterEach
    void close() {
        closing.forEach(Runnable::run);
    }

    @Test
    void a_long_stream_is_read_from_its_newest_snapshot_on() {
        fillTwelveTimes();

        assertThat(log.text("SELECT sequence FROM log.snapshot")).isEqualTo("8");
        assertThat(boiledBySomebodyElse(NEVER)).isEqualTo("1200 ml");
        assertThat(EVOLVED).hasValue(3 + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision = '0'", "name = 'kettles.OfYesterday'", "payload = '[\"what is this?\"]'"})
    void a_snapshot_that_does_not_fit_the_class_of_today_is_as_good_as_none(String change) {
        fillTwelveTimes();
        TestDatabase.execute(log.owner, "UPDATE log.snapshot SET " + change);

        assertThat(boiledBySomebodyElse(NEVER)).isEqualTo("1200 ml");
        assertThat(EVOLVED).hasValue(12 + 1);
    }

    @Test
    void a_snapshot_that_was_outdated_is_replaced_by_the_next() {
        fillTwelveTimes();
        TestDatabase.execute(log.owner, "UPDATE log.snapshot SET revision = '0', sequence = 4");
        boiledBySomebodyElse(EVERY);

        assertThat(log.text("SELECT revision || '/' || sequence FROM log.snapshot"))
                .isEqualTo("1/12");
    }

    @Test
    void a_cached_aggregate_is_not_read_again() {
        Cache cache = new WeakReferenceCache();
        Configuration node = node(cache);
        Object cached = filledAndCached(node, cache);
        EVOLVED.set(0);
        fill(node);

        assertThat(EVOLVED).hasValue(1);
        Reference.reachabilityFence(cached);
    }

    @Test
    void a_cache_that_another_node_has_outrun_costs_one_refusal() {
        Cache cache = new WeakReferenceCache();
        Configuration one = node(cache);
        Configuration other = node(NoCache.INSTANCE);
        Object stale = filledAndCached(one, cache);
        fill(other);
        long before = log.positions().size();

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> fill(one));
        assertThat(log.positions()).hasSize((int) before);
        fill(one);

        one.commandGateway().sendAndWait(new BoilKettle("k"));
        assertThat(log.text("SELECT payload ->> 'words' FROM log.event ORDER BY position DESC LIMIT 1"))
                .isEqualTo(100 * (before + 1) + " ml");
        Reference.reachabilityFence(stale);
    }

    /** The cache forgets what nobody holds, so somebody has to. */
    private static Object filledAndCached(Configuration node, Cache cache) {
        fill(node);
        Object cached = cache.get("k");
        return cached == null ? filledAndCached(node, cache) : cached;
    }

    private void fillTwelveTimes() {
        Configuration node = node(NoCache.INSTANCE);
        for (int n = 0; n < 12; n++) {
            fill(node);
        }
    }

    private static void fill(Configuration node) {
        node.commandGateway().sendAndWait(new FillKettle("k", 100));
    }

    private String boiledBySomebodyElse(int snapshotEvery) {
        Configuration node = node(NoCache.INSTANCE, snapshotEvery);
        EVOLVED.set(0);
        node.commandGateway().sendAndWait(new BoilKettle("k"));
        return log.text("SELECT payload ->> 'words' FROM log.event WHERE name = 'KettleBoiled'");
    }

    private Configuration node(Cache cache) {
        return node(cache, EVERY);
    }

    private Configuration node(Cache cache, int snapshotEvery) {
        PostgresEventStorageEngine engine = new PostgresEventStorageEngine(
                log.command, Kettle.TYPES, Claims.NONE, NoOpEventUpcaster.INSTANCE, SnapshotSerializer.byFields());
        Configuration node = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(
                        _ -> EmbeddedEventStore.builder().storageEngine(engine).build())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(LongLivedKettle.class)
                        .configureSnapshotTrigger(
                                axon -> new EventCountSnapshotTriggerDefinition(axon.snapshotter(), snapshotEvery))
                        .configureCache(_ -> cache))
                .start();
        closing.add(node::shutdown);
        closing.add(engine::close);
        return node;
    }

    /** What a kettle holds, in a class of its own as aggregates like to have it. */
    record Content(int millilitres) {

        Content with(int more) {
            return new Content(millilitres + more);
        }
    }

    @Revision("1")
    @SuppressWarnings("unused") // Axon makes it and calls it
    static final class LongLivedKettle {

        @AggregateIdentifier
        private @Nullable String kettle;

        private Content content = new Content(0);

        LongLivedKettle() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void decide(FillKettle fill) {
            apply(new KettleFilled(fill.kettle(), fill.millilitres(), Optional.empty(), null));
        }

        @CommandHandler
        void decide(BoilKettle boil) {
            apply(new KettleBoiled(boil.kettle(), content.millilitres() + " ml"));
        }

        @EventSourcingHandler
        void evolve(KettleFilled filled) {
            EVOLVED.incrementAndGet();
            kettle = filled.kettle();
            content = content.with(filled.millilitres());
        }

        @EventSourcingHandler
        void evolve(KettleBoiled boiled) {
            EVOLVED.incrementAndGet();
        }
    }
}
