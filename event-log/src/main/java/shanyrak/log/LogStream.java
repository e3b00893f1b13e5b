package shanyrak.log;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way through the log: pages straight from the table, then waiting for the head to move. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private final EventReader events;
    private final HeadWatch head;
    private final Queue<StoredEvent> page = new ArrayDeque<>();
    private final Queue<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private @Nullable Runnable callback;
    private final Consumer<LogStream> whenClosed;
    private volatile long position;
    private boolean behind = true;
    private volatile boolean closed;

    LogStream(EventReader events, HeadWatch head, long position, Consumer<LogStream> whenClosed) {
        this.events = events;
        this.head = head;
        this.position = position;
        this.whenClosed = whenClosed;
    }

    /** How many events it has still to read, as far as is known. */
    long lag() {
        return Math.max(0, head.position() - position);
    }

    /**
     * Does not throw at an event that cannot be read: Axon's tracking processor peeks while it collects a batch, and would
     * throw away the good events before the bad one. {@link #hasNextAvailable} does, and keeps doing so: no event is skipped.
     */
    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        try {
            read();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
        return Optional.ofNullable(ready.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        read();
        if (ready.isEmpty()) {
            head.await(() -> closed || mayHaveMore(), unit.toNanos(timeout));
            read();
        }
        return !ready.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.MINUTES)) {
            if (closed) {
                throw new IllegalStateException("The stream is closed");
            }
        }
        return ready.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        forgetCallback();
        this.callback = callback;
        head.addCallback(callback);
        return true;
    }

    @Override
    public void close() {
        closed = true;
        forgetCallback();
        whenClosed.accept(this);
        head.wakeAll();
    }

    /** Upcasting may make several events of one, or leave nothing of many. */
    private void read() {
        while (ready.isEmpty() && mayHaveMore() && !closed) {
            if (page.isEmpty() && !readPage()) {
                return;
            }
            ready.addAll(events.messages(Stream.of(page.element())).toList());
            position = page.remove().position();
        }
    }

    private boolean mayHaveMore() {
        return !page.isEmpty() || behind || position < head.position();
    }

    private boolean readPage() {
        page.addAll(events.pageAfter(position));
        behind = page.size() == EventReader.PAGE;
        return !page.isEmpty();
    }

    private void forgetCallback() {
        if (callback != null) {
            head.removeCallback(callback);
        }
    }
}
