package shanyrak.log;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Events of one caller, who waits until they are written whole or refused whole. */
final class PendingAppend {

    private final List<NewEvent> events;
    private final long bytes;
    private final AtomicBoolean begunOrWithdrawn = new AtomicBoolean();
    private final CompletableFuture<Runnable> answer = new CompletableFuture<>();

    PendingAppend(List<NewEvent> events) {
        this.events = events;
        this.bytes = events.stream().mapToLong(NewEvent::bytes).sum();
    }

    static List<NewEvent> events(List<PendingAppend> group) {
        return group.stream().flatMap(append -> append.events.stream()).toList();
    }

    List<NewEvent> events() {
        return events;
    }

    long bytes() {
        return bytes;
    }

    /** False if the caller has given up already; from now on the caller cannot. */
    boolean begin() {
        return begunOrWithdrawn.compareAndSet(false, true);
    }

    /** True if nothing of this append has been sent, nor will be. */
    boolean withdraw() {
        return begunOrWithdrawn.compareAndSet(false, true);
    }

    void succeed() {
        answer.complete(() -> {});
    }

    /** The refusal is made by the thread of the caller, so that its stack trace shows who appended. */
    void refuse(Supplier<? extends RuntimeException> refusal) {
        answer.complete(() -> {
            throw refusal.get();
        });
    }

    /** Returns if the events are durable and throws the refusal if they are absent. */
    void await(long nanos) throws InterruptedException, TimeoutException {
        try {
            answer.get(nanos, NANOSECONDS).run();
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        }
    }
}
