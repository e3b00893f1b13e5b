package shanyrak.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import shanyrak.log.ChannelListener;

/** Hears that a view has moved, whichever node moved it, as {@link ViewPositions} notifies it. */
@Component
public class ViewWatch implements SmartLifecycle {

    static final String CHANNEL = "shanyrak_views";

    private static final Duration POLL = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long moves;
    private @Nullable ChannelListener listener;

    ViewWatch(@QuerySideDatabase DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A number that is another one once a view has moved; while the database does not answer it stays as it is. */
    public long moves() {
        return moves;
    }

    /** Returns when {@link #moves} is no longer what it was, or after this time. */
    public void await(long before, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (moves == before && left > 0) {
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public synchronized void start() {
        listener = ChannelListener.start("view-watch", dataSource, CHANNEL, POLL, this::look);
    }

    private void look(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT");
        }
        lock.lock();
        try {
            moves++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public synchronized void stop() {
        if (listener != null) {
            listener.end();
            listener = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return listener != null;
    }
}
