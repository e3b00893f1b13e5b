package shanyrak.log;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One reader's way through the log: pages straight from the table, then waiting for the head to move. While it is far
 * behind, the next page is read by another thread as this one is consumed.
 */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private final EventReader events;
    private final HeadWatch head;
    private final Queue<ReadEvent> page = new ArrayDeque<>();
    private final Queue<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private @Nullable CompletableFuture<List<ReadEvent>> ahead;
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
            ReadEvent next = page.element();
            ready.addAll(next.messages() == null ? messages(next.stored()) : next.messages());
            position = page.remove().stored().position();
        }
    }

    private boolean mayHaveMore() {
        return !page.isEmpty() || behind || position < head.position();
    }

    private boolean readPage() {
        List<ReadEvent> next = nextPage();
        page.addAll(next);
        behind = next.size() == EventReader.PAGE;
        if (behind) {
            long last = next.getLast().stored().position();
            ahead = CompletableFuture.supplyAsync(() -> pageAfter(last), Thread::startVirtualThread);
        }
        return !next.isEmpty();
    }

    /** What could not be read ahead is tried again by who needs it, and fails for them to see. */
    private List<ReadEvent> nextPage() {
        CompletableFuture<List<ReadEvent>> read = ahead;
        ahead = null;
        List<ReadEvent> next =
                read == null ? List.of() : read.exceptionally(_ -> List.of()).join();
        return next.isEmpty() ? pageAfter(position) : next;
    }

    private List<ReadEvent> pageAfter(long after) {
        return events.pageAfter(after).stream().map(this::readEvent).toList();
    }

    private ReadEvent readEvent(StoredEvent stored) {
        try {
            List<TrackedEventMessage<?>> messages = messages(stored);
            messages.forEach(LogStream::deserialize);
            return new ReadEvent(stored, messages);
        } catch (RuntimeException unreadable) {
            return new ReadEvent(stored, null);
        }
    }

    /** Axon would else put it off until the event is handled. */
    private static void deserialize(TrackedEventMessage<?> message) {
        message.getPayload();
        message.getMetaData();
    }

    private List<TrackedEventMessage<?>> messages(StoredEvent stored) {
        return events.messages(Stream.of(stored)).toList();
    }

    /** @param messages none if the event cannot be read; to be tried again when it is its turn */
    private record ReadEvent(StoredEvent stored, @Nullable List<TrackedEventMessage<?>> messages) {}

    private void forgetCallback() {
        if (callback != null) {
            head.removeCallback(callback);
        }
    }
}
