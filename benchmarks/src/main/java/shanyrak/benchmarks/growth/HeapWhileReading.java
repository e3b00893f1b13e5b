package shanyrak.benchmarks.growth;

import java.lang.management.ManagementFactory;
import java.util.Iterator;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import shanyrak.benchmarks.Parcel;
import shanyrak.log.LogTail;

/** What is alive on the heap before, while and after a whole log is read; each look is after a full collection. */
record HeapWhileReading(String name, DataSource dataSource, EventStorageEngine engine, long events) {

    private static final int LOOKS = 10;

    static void printHead() {
        System.out.printf("%n### Heap while a whole log is read, KiB in use after a collection%n%n"
                + "| | before | while reading, most of " + LOOKS + " | after |%n|---|---|---|---|%n");
    }

    void print() throws Exception {
        print("tail", this::readTail);
        print("engine", this::readEngine);
    }

    private void print(String way, Reading reading) throws Exception {
        long before = alive();
        long during = reading.mostAlive();
        System.out.printf("| %s, %s | %,d | %,d | %,d |%n", name, way, before, during, alive());
    }

    private long readTail() throws Exception {
        long most = 0;
        try (LogTail tail = new LogTail(dataSource, Parcel.TYPES);
                BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(tail.createTailToken())) {
            for (long read = 1; read <= events; read++) {
                most = Math.max(most, look(stream.nextAvailable(), read));
            }
        }
        return most;
    }

    private long readEngine() {
        long most = 0;
        long read = 0;
        Iterator<? extends TrackedEventMessage<?>> all =
                engine.readEvents(engine.createTailToken(), false).iterator();
        while (all.hasNext()) {
            most = Math.max(most, look(all.next(), ++read));
        }
        return most;
    }

    /** The payload is asked for, because it is turned into an object only then. */
    private long look(TrackedEventMessage<?> event, long read) {
        event.getPayload();
        return read % (events / LOOKS) == 0 ? alive() : 0;
    }

    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }

    @FunctionalInterface
    private interface Reading {
        long mostAlive() throws Exception;
    }
}
