package shanyrak.log;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to a channel of PostgreSQL's notifications on a connection of its own, which it opens again when it was lost. It
 * also looks now and then, in case that a notification got lost.
 */
public final class ChannelListener {

    private static final Duration RECONNECT = Duration.ofMillis(200);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration LAST_LOOK = Duration.ofSeconds(2);
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Logger LOG = LoggerFactory.getLogger(ChannelListener.class);

    private final DataSource dataSource;
    private final String channel;
    private final Duration poll;
    private final Look look;
    private final Thread thread;
    private volatile boolean ended;
    private boolean answered = true;
    private volatile @Nullable Connection connection;

    private ChannelListener(String name, DataSource dataSource, String channel, Duration poll, Look look) {
        this.dataSource = dataSource;
        this.channel = channel;
        this.poll = poll;
        this.look = look;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /** What is done when something may have changed; it has to ask the database something, or a dead line is not noticed. */
    @FunctionalInterface
    public interface Look {
        void at(Connection connection) throws SQLException;
    }

    /**
     * @param name of the thread
     * @param channel an SQL identifier
     * @param poll after how long without a notification it looks all the same
     * @param look is called when it has begun to listen, after notifications, and when nothing was heard for long
     */
    public static ChannelListener start(String name, DataSource dataSource, String channel, Duration poll, Look look) {
        ChannelListener listener = new ChannelListener(name, dataSource, channel, poll, look);
        listener.thread.start();
        return listener;
    }

    private void run() {
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
            statement.execute("LISTEN " + channel);
        }
        look.at(mine);
        answered = true;
        while (!ended) {
            awaitNotification(mine.unwrap(PGConnection.class));
            look.at(mine);
        }
    }

    /**
     * In short waits, so that it notices its end: a connection that is cut instead is lost to its pool. That the line is
     * lost is left for the look to meet: here a pool does not see it, and would hand out the dead connection again.
     */
    private void awaitNotification(PGConnection mine) {
        long nextLook = System.nanoTime() + poll.toNanos();
        try {
            while (!ended
                    && System.nanoTime() < nextLook
                    && mine.getNotifications((int) SHORT.toMillis()).length == 0) {}
        } catch (SQLException lost) {
            LOG.info("The line with the channel {} is lost: {}", channel, lost.getMessage());
        }
    }

    private void pause(Exception lost) {
        if (answered && !ended) {
            LOG.warn("The database with the channel {} does not answer: {}", channel, lost.getMessage());
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
    public void end() {
        ended = true;
        thread.interrupt();
        try {
            Connection mine = connection;
            if (!thread.join(LAST_LOOK) && mine != null) {
                mine.abort(Runnable::run);
                thread.join(SILENCE);
            }
        } catch (SQLException gone) {
            LOG.debug("The listening connection was gone already", gone);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
