package shanyrak.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes events whole or not at all. One thread takes what waits, writes it as one group, and takes what has come
 * meanwhile: nobody waits for company, and many callers share a commit. A caller who finds nobody else writes by itself,
 * which saves it two changes of threads.
 */
final class Appender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);

    private final AppendLimits limits;
    private final AppendQueue queue;
    private final GroupWriter writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread thread;
    private volatile boolean lonely = true;
    private volatile AppendObserver observer = AppendObserver.NONE;

    Appender(DataSource dataSource) {
        this(dataSource, AppendLimits.standard(), () -> {});
    }

    Appender(DataSource dataSource, AppendLimits limits, Runnable afterCommit) {
        this.limits = limits;
        this.queue = new AppendQueue(limits);
        this.writer = new GroupWriter(dataSource, limits, afterCommit);
        this.thread = Thread.ofPlatform().name("log-appender").daemon().start(this::run);
    }

    void observe(AppendObserver newObserver) {
        observer = newObserver;
    }

    int queued() {
        return queue.length();
    }

    /** Returns when the events are durable. */
    void append(List<NewEvent> events) {
        long start = System.nanoTime();
        PendingAppend append = new PendingAppend(events);
        boolean written = false;
        try {
            if (!writeAlone(append)) {
                queue.add(append);
            }
            await(append, start + limits.answer().toNanos());
            written = true;
        } finally {
            report(Duration.ofNanos(System.nanoTime() - start), written);
        }
    }

    /** False if there is company, or was a moment ago, when waiting for more of it pays. */
    private boolean writeAlone(PendingAppend append) {
        if (!lonely || !mayWrite(Thread.currentThread()) || !writing.tryLock()) {
            return false;
        }
        try {
            boolean alone = queue.isIdle();
            if (alone) {
                write(List.of(append));
            }
            return alone;
        } finally {
            writing.unlock();
        }
    }

    /** Who is interrupted wants to turn back, and nobody must wait for longer than the limits say. */
    private boolean mayWrite(Thread caller) {
        return limits.answerInTime() && !caller.isInterrupted();
    }

    private void report(Duration waited, boolean written) {
        if (written) {
            observer.appended(waited);
        } else {
            observer.refused(waited);
        }
    }

    /** An interrupted caller takes its events back if it still can; if not, it waits for the answer to tell the truth. */
    private static void await(PendingAppend append, long deadline) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    append.await(deadline - System.nanoTime());
                    return;
                } catch (InterruptedException hurry) {
                    interrupted = true;
                    if (append.withdraw()) {
                        throw new EventStoreException("Interrupted: nothing was appended", hurry);
                    }
                } catch (TimeoutException late) {
                    throw append.withdraw()
                            ? new LogBusy("Waited for too long: nothing was appended", late)
                            : new OutcomeUnknown("The event log does not answer: the outcome is not known", late);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        while (queue.awaitWork()) {
            writing.lock();
            try {
                List<PendingAppend> group = queue.takeGroup();
                lonely = group.size() == 1;
                write(group);
            } finally {
                writing.unlock();
            }
        }
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
    }

    private void write(List<PendingAppend> group) {
        try {
            observer.grouped(group.size(), PendingAppend.events(group).size());
            writer.write(group);
        } catch (RuntimeException | Error bug) {
            LOG.error("A group of appends could not be written", bug);
            group.forEach(append -> append.refuse(() -> new OutcomeUnknown("The appender failed", bug)));
        }
    }

    /** What waits is still written, or refused if the database does not let it. */
    @Override
    public void close() {
        queue.close();
        try {
            if (!thread.join(limits.settling())) {
                thread.interrupt();
            }
        } catch (InterruptedException hurry) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
