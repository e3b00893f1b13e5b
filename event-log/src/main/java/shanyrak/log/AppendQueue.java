package shanyrak.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Appends that wait to be written, in the order in which they came; no more of them than memory has room for. */
final class AppendQueue {

    private final AppendLimits limits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<PendingAppend> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean closed;

    AppendQueue(AppendLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws LogBusy if too much is waiting already
     * @throws EventStoreException if the queue is closed
     */
    void add(PendingAppend append) {
        lock.lock();
        try {
            refuseUnlessOpenFor(append);
            waiting.add(append);
            bytes += append.bytes();
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void refuseUnlessOpenFor(PendingAppend append) {
        if (closed) {
            throw new EventStoreException("The event log is closed: nothing was appended");
        }
        boolean hasRoom = waiting.size() < limits.queuedAppends() && bytes + append.bytes() <= limits.queuedBytes();
        if (!hasRoom && !waiting.isEmpty()) {
            throw new LogBusy(waiting.size() + " appends are waiting already: nothing was appended", null);
        }
    }

    /** Whether nothing waits and something may come. */
    boolean isIdle() {
        lock.lock();
        try {
            return waiting.isEmpty() && !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next append; false when closed and empty. */
    boolean awaitWork() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            return !waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** As many of the appends that wait as fit into one group. */
    List<PendingAppend> takeGroup() {
        lock.lock();
        try {
            return group();
        } finally {
            lock.unlock();
        }
    }

    private List<PendingAppend> group() {
        List<PendingAppend> group = new ArrayList<>();
        long events = 0;
        long size = 0;
        for (PendingAppend next = waiting.peek(); next != null; next = waiting.peek()) {
            events += next.events().size();
            size += next.bytes();
            if (!group.isEmpty() && (events > limits.groupEvents() || size > limits.groupBytes())) {
                break;
            }
            group.add(waiting.remove());
            bytes -= next.bytes();
        }
        return group;
    }

    int length() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more. What waits is still given out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
