package shanyrak.benchmarks.tail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Appends here, is handled there. */
final class Contestant {

    private final String name;
    private final Append append;
    private final OtherJvm other;
    private final Random random = new Random(99);
    private final List<Latencies> sinceAnswered = new ArrayList<>();
    private final List<Latencies> sinceBegun = new ArrayList<>();

    private record Appended(String event, long begun, long answered) {}

    Contestant(String name, Append append, OtherJvm other) {
        this.name = name;
        this.append = append;
        this.other = other;
    }

    String name() {
        return name;
    }

    /** One for each round. */
    List<Latencies> sinceAnswered() {
        return sinceAnswered;
    }

    List<Latencies> sinceBegun() {
        return sinceBegun;
    }

    void warmUp(Duration length, int perSecond) throws Exception {
        append(length, perSecond).forEach(event -> other.handled(event.event()));
    }

    void round(Duration length, int perSecond) throws Exception {
        List<Appended> events = append(length, perSecond);
        long[] handled =
                events.stream().mapToLong(event -> other.handled(event.event())).toArray();
        long[] answered = new long[handled.length];
        long[] begun = new long[handled.length];
        for (int n = 0; n < handled.length; n++) {
            answered[n] = handled[n] - events.get(n).answered();
            begun[n] = handled[n] - events.get(n).begun();
        }
        sinceAnswered.add(new Latencies(answered));
        sinceBegun.add(new Latencies(begun));
    }

    /** With gaps as of callers who know nothing of each other. */
    private List<Appended> append(Duration length, int perSecond) throws Exception {
        List<Appended> events = new ArrayList<>();
        long end = System.nanoTime() + length.toNanos();
        for (long next = System.nanoTime(); next < end; next += gap(perSecond)) {
            while (System.nanoTime() < next) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
            long begun = System.nanoTime();
            String event = append.once();
            events.add(new Appended(event, begun, System.nanoTime()));
        }
        return events;
    }

    private long gap(int perSecond) {
        return (long) (-Math.log(1 - random.nextDouble()) * 1e9 / perSecond);
    }

    @FunctionalInterface
    interface Append {
        /** Returns the id of the event when it is durable. */
        String once() throws Exception;
    }
}
