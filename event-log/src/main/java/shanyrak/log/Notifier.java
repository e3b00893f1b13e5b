package shanyrak.log;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes readers after a commit. A NOTIFY within the appends would make their commits wait for each other, so one thread
 * sends it afterwards, once for all appends that came meanwhile. It then rests a moment: appends that follow each other
 * closely would else pay for a NOTIFY each, and readers gain nothing from being woken while they read.
 */
final class Notifier implements AutoCloseable {

    static final String CHANNEL = "shanyrak_log";

    private static final String NOTIFY = "NOTIFY " + CHANNEL;
    private static final Duration REST = Duration.ofMillis(1);
    private static final Logger LOG = LoggerFactory.getLogger(Notifier.class);

    private final Database database;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("log-notifier").factory());

    Notifier(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    void wakeReaders() {
        if (pending.compareAndSet(false, true)) {
            try {
                thread.execute(this::send);
            } catch (RejectedExecutionException closed) {
                LOG.debug("Closed: readers will find the last events by polling");
            }
        }
    }

    private void send() {
        pending.set(false);
        try {
            database.execute(NOTIFY);
        } catch (EventStoreException failure) {
            LOG.warn("Readers could not be woken and will find the events by polling", failure);
        }
        LockSupport.parkNanos(REST.toNanos());
    }

    @Override
    public void close() {
        thread.close();
    }
}
