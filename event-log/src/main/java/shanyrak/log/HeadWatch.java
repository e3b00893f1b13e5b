package shanyrak.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows how far the log goes. Whoever waits is woken when the head moves. */
final class HeadWatch {

    private static final Logger LOG = LoggerFactory.getLogger(HeadWatch.class);

    private final DataSource dataSource;
    private final Duration poll;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final List<Runnable> callbacks = new CopyOnWriteArrayList<>();
    private volatile long position;
    private @Nullable ChannelListener listener;

    HeadWatch(DataSource dataSource, Duration poll) {
        this.dataSource = dataSource;
        this.poll = poll;
    }

    synchronized void start() {
        if (listener == null) {
            listener = ChannelListener.start(
                    "log-tail", dataSource, Notifier.CHANNEL, poll, it -> moveTo(Database.number(it, LogReader.HEAD)));
        }
    }

    synchronized void stop() {
        if (listener != null) {
            listener.end();
            listener = null;
        }
    }

    /** The position last heard of, 0 at first. */
    long position() {
        return position;
    }

    void await(BooleanSupplier enough, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (left > 0 && !enough.getAsBoolean()) {
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    void wakeAll() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void addCallback(Runnable callback) {
        callbacks.add(callback);
    }

    void removeCallback(Runnable callback) {
        callbacks.remove(callback);
    }

    /** It moves back only when a database was restored; a head that is too high would keep readers busy with nothing. */
    private void moveTo(long head) {
        if (head != position) {
            position = head;
            wakeAll();
            callbacks.forEach(HeadWatch::call);
        }
    }

    private static void call(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException failure) {
            LOG.warn("A reader of the event log could not be woken", failure);
        }
    }
}
