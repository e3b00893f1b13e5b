package shanyrak.benchmarks.growth;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import shanyrak.benchmarks.Benchmark;
import shanyrak.benchmarks.Callers;
import shanyrak.benchmarks.Contest;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.Importers;
import shanyrak.benchmarks.Parcel;
import shanyrak.benchmarks.Rounds;
import shanyrak.benchmarks.Server;
import shanyrak.log.PostgresEventStorageEngine;

/** A small log beside a large one: what is done at its end, or with one stream, should not notice how long it is. */
public record Growth(Server server, Rounds rounds) implements Benchmark {

    private static final long SMALL = 10_000;
    private static final long LARGE = Long.getLong("benchmarks.grown", 1_000_000);
    private static final int STREAM = 10;
    private static final int APPENDING = 32;
    private static final int READING = 8;
    private static final int IMPORTERS = 2;

    @Override
    public void run() throws Exception {
        Database few = server.database("growth_small").withLog();
        Database many = server.database("growth_large").withLog();
        try (HikariDataSource fewPool = few.commandSide();
                HikariDataSource manyPool = many.commandSide();
                PostgresEventStorageEngine small = new PostgresEventStorageEngine(fewPool, Parcel.TYPES);
                PostgresEventStorageEngine large = new PostgresEventStorageEngine(manyPool, Parcel.TYPES)) {
            fill(few, small, SMALL);
            fill(many, large, LARGE);
            new Contest("Append one event, callers: " + APPENDING, rounds)
                    .with(size(SMALL), () -> append(few, small, SMALL))
                    .with(size(LARGE), () -> append(many, large, LARGE))
                    .hold();
            new Contest("Read a stream of %d events, callers: %d".formatted(STREAM, READING), rounds)
                    .with(size(SMALL), () -> read(small, SMALL))
                    .with(size(LARGE), () -> read(large, LARGE))
                    .hold();
            HeapWhileReading.printHead();
            new HeapWhileReading(size(SMALL), fewPool, small, SMALL).print();
            new HeapWhileReading(size(LARGE), manyPool, large, LARGE).print();
        }
    }

    private static String size(long events) {
        return "log of %,d events".formatted(events);
    }

    private static void fill(Database database, PostgresEventStorageEngine engine, long events) throws Exception {
        Stream<DomainEventMessage<?>> streams = LongStream.range(0, events / STREAM)
                .mapToObj(Growth::stream)
                .flatMap(parcel ->
                        LongStream.range(0, STREAM).mapToObj(sequence -> Parcel.event(parcel, (int) sequence)));
        new Importers(engine, IMPORTERS).append(streams);
        database.execute("VACUUM ANALYZE log.event");
    }

    /** So that the streams lie about the index as random names do. */
    private static String stream(long number) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    /** What the round appends is taken out again, or the small log would not stay small. */
    private double append(Database database, PostgresEventStorageEngine engine, long events) throws Exception {
        double rate = new Callers(APPENDING, rounds.length())
                .rate(_ -> () -> engine.appendEvents(List.of(Parcel.firstEvent())));
        database.execute("DELETE FROM log.event WHERE position > " + events);
        database.execute("UPDATE log.head SET position = " + events);
        database.execute("VACUUM log.event");
        return rate;
    }

    private double read(PostgresEventStorageEngine engine, long events) throws Exception {
        return new Callers(READING, rounds.length()).rate(caller -> {
            Random random = new Random(caller);
            return () -> read(engine, stream(random.nextLong(events / STREAM)));
        });
    }

    private static void read(PostgresEventStorageEngine engine, String stream) {
        long read = engine.readEvents(stream, 0).asStream().count();
        if (read != STREAM) {
            throw new IllegalStateException(stream + " has " + read + " events");
        }
    }
}
