package shanyrak.log;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Follows the log from nothing. After a failure it tries the same stream again, or opens another one at its position. */
final class StormReader implements Callable<List<TrackedEventMessage<?>>> {

    private final LogTail tail;
    private final Random random;
    private final LongSupplier end;
    private final List<TrackedEventMessage<?>> seen = new ArrayList<>();

    /** @param end where the log ends, once nothing more will be written; until then something higher */
    StormReader(LogTail tail, Random random, LongSupplier end) {
        this.tail = tail;
        this.random = random;
        this.end = end;
    }

    @Override
    public List<TrackedEventMessage<?>> call() throws InterruptedException {
        while (seen.size() < end.getAsLong()) {
            try (BlockingStream<TrackedEventMessage<?>> stream =
                    tail.openStream(seen.isEmpty() ? null : Positions.token(seen.size()))) {
                follow(stream);
            }
        }
        return seen;
    }

    private void follow(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        while (seen.size() < end.getAsLong()) {
            try {
                if (stream.hasNextAvailable(100, MILLISECONDS)) {
                    see(stream.nextAvailable());
                }
            } catch (EventStoreException lost) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                if (random.nextBoolean()) {
                    return;
                }
            }
        }
    }

    private void see(TrackedEventMessage<?> event) {
        long next = Positions.of(event.trackingToken());
        if (next != seen.size() + 1) {
            throw new AssertionError("After " + seen.size() + " came " + next);
        }
        seen.add(event);
    }
}
