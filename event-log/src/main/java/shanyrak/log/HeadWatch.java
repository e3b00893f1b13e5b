package shanyrak.log;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows how far the log goes: it listens on a connection of its own, and looks now and then in case that a notification
 * got lost. Whoever waits is woken when the head moves.
 */
final class HeadWatch {

    private static final Duration RECONNECT = Duration.ofMillis(200);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration LAST_LOOK = Duration.ofSeconds(2);
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Logger LOG = LoggerFactory.getLogger(HeadWatch.class);

    private final DataSource dataSource;
    private final Duration poll;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final List<Runnable> callbacks = new CopyOnWriteArrayList<>();
    private volatile long position;
    private @Nullable Listener listener;

    HeadWatch(DataSource dataSource, Duration poll) {
        this.dataSource = dataSource;
        this.poll = poll;
    }

    synchronized void start() {
        if (listener == null) {
            listener = new Listener();
            listener.start();
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

    private final class Listener extends Thread {

        private volatile boolean ended;
        private boolean answered = true;
        private volatile @Nullable Connection connection;

        Listener() {
            super("log-tail");
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!ended) {
                try (Connection mine = dataSource.getConnection()) {
                    connection = mine;
                    listen(mine);
                } catch (SQLException | RuntimeException lost) { // a pool that never connected throws the latter
                    pause(lost);
                }
            }
        }

        private void listen(Connection mine) throws SQLException {
            mine.setAutoCommit(true);
            mine.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
            try (Statement statement = mine.createStatement()) {
                statement.execute("LISTEN " + Notifier.CHANNEL);
            }
            moveTo(head(mine));
            answered = true;
            while (!ended) {
                awaitNotification(mine.unwrap(PGConnection.class));
                moveTo(head(mine));
            }
        }

        /** In short waits, so that it notices its end: a connection that is cut instead is lost to its pool. */
        private void awaitNotification(PGConnection mine) throws SQLException {
            long nextLook = System.nanoTime() + poll.toNanos();
            while (!ended
                    && System.nanoTime() < nextLook
                    && mine.getNotifications((int) SHORT.toMillis()).length == 0) {}
        }

        private long head(Connection mine) throws SQLException {
            return Database.number(mine, LogReader.HEAD);
        }

        private void pause(Exception lost) {
            if (answered && !ended) {
                LOG.warn("The event log does not answer: {}", lost.getMessage());
            }
            answered = false;
            if (!ended) {
                try {
                    NANOSECONDS.sleep(RECONNECT.toNanos());
                } catch (InterruptedException end) {
                    ended = true;
                }
            }
        }

        /** At its next look, so that a pool gets its connection back whole; one that does not answer is cut. */
        void end() {
            ended = true;
            interrupt();
            try {
                Connection mine = connection;
                if (!join(LAST_LOOK) && mine != null) {
                    mine.abort(Runnable::run);
                    join(SILENCE);
                }
            } catch (SQLException gone) {
                LOG.debug("The listening connection was gone already", gone);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
