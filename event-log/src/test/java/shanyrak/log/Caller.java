package shanyrak.log;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.DomainEventMessage;

/** Somebody who appends on a thread of their own, and what they were answered. */
final class Caller {

    static final String PLATFORM = "caller";

    private final CompletableFuture<Boolean> interruptedAfterwards = new CompletableFuture<>();
    private final Thread thread;

    private Caller(Thread.Builder threads, PostgresEventStorageEngine engine, List<DomainEventMessage<?>> events) {
        thread = threads.start(() -> {
            try {
                engine.appendEvents(events);
                interruptedAfterwards.complete(Thread.currentThread().isInterrupted());
            } catch (RuntimeException refusal) {
                interruptedAfterwards.completeExceptionally(refusal);
            }
        });
    }

    static Caller append(PostgresEventStorageEngine engine, DomainEventMessage<?>... events) {
        return append(engine, List.of(events));
    }

    /** On a thread that may write by itself if it is alone. */
    static Caller appendOnPlatformThread(PostgresEventStorageEngine engine, DomainEventMessage<?>... events) {
        return new Caller(Thread.ofPlatform().name(PLATFORM), engine, List.of(events));
    }

    static Caller append(PostgresEventStorageEngine engine, List<DomainEventMessage<?>> events) {
        return new Caller(Thread.ofVirtual(), engine, events);
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
