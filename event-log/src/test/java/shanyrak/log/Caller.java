package shanyrak.log;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.DomainEventMessage;

/** Somebody who appends on a thread of their own, and what they were answered. */
final class Caller {

    private final CompletableFuture<Boolean> interruptedAfterwards = new CompletableFuture<>();
    private final Thread thread;

    private Caller(PostgresEventStorageEngine engine, List<DomainEventMessage<?>> events) {
        thread = Thread.ofVirtual().start(() -> {
            try {
                engine.appendEvents(events);
                interruptedAfterwards.complete(Thread.currentThread().isInterrupted());
            } catch (RuntimeException refusal) {
                interruptedAfterwards.completeExceptionally(refusal);
            }
        });
    }

    static Caller append(PostgresEventStorageEngine engine, DomainEventMessage<?>... events) {
        return new Caller(engine, List.of(events));
    }

    static Caller append(PostgresEventStorageEngine engine, List<DomainEventMessage<?>> events) {
        return new Caller(engine, events);
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Returns if the events were acknowledged and throws the refusal if not. */
    void answer() {
        wasInterrupted();
    }

    /** Whether the thread's flag was set when the events had been acknowledged. */
    boolean wasInterrupted() {
        try {
            return interruptedAfterwards.get(30, SECONDS);
        } catch (ExecutionException refused) {
            throw (RuntimeException) refused.getCause();
        } catch (InterruptedException | TimeoutException hang) {
            throw new AssertionError("No answer", hang);
        }
    }
}
