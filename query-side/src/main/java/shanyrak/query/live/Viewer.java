package shanyrak.query.live;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One who watches. Nobody waits for the line: what it does not take yet is kept until it does, and only the newest of that,
 * as each message says everything. The container makes it, and lets go of all that it had for the request; what it calls waits
 * for nothing here.
 */
public final class Viewer implements HttpUpgradeHandler, WriteListener, ReadListener {

    private static final Logger LOG = LoggerFactory.getLogger(Viewer.class);
    private static final int UNHEARD = 64;

    private final AtomicBoolean gone = new AtomicBoolean();
    private volatile Consumer<Viewer> leave = _ -> {};
    private volatile @Nullable WebConnection connection;
    private volatile @Nullable ServletOutputStream line;
    private @Nullable Message next;
    private boolean ready;
    private boolean unflushed;
    private long stuckSince = System.nanoTime();

    /** @param left is called once, when this one no longer watches */
    void begin(Consumer<Viewer> left) {
        leave = left;
    }

    /** When the answer has begun, and from then on is what is written here. */
    @Override
    public void init(WebConnection begun) {
        connection = begun;
        try {
            ServletOutputStream open = begun.getOutputStream();
            line = open;
            begun.getInputStream().setReadListener(this);
            open.setWriteListener(this);
        } catch (IOException lost) {
            onError(lost);
        }
    }

    /** Sends this as soon as the line takes it, unless something newer comes before. */
    synchronized void tell(Message message) {
        next = message;
        writeIfReady();
    }

    /** The same, unless there is something to be told anyway. */
    synchronized void reassure(Message message) {
        if (next == null) {
            tell(message);
        }
    }

    /** Whether the line has taken nothing for this long. */
    synchronized boolean isStuckFor(long nanos) {
        return !ready && System.nanoTime() - stuckSince > nanos;
    }

    /** Whoever calls this holds a lock of the connection, which writing takes: it must not wait for one who writes. */
    @Override
    public void onWritePossible() {
        Thread.startVirtualThread(this::writeNow);
    }

    private synchronized void writeNow() {
        ready = true;
        writeIfReady();
    }

    private void writeIfReady() {
        ServletOutputStream open = line;
        try {
            while (open != null && ready && !gone.get() && (next != null || unflushed)) {
                write(open);
                ready = open.isReady();
                stuckSince = System.nanoTime();
            }
        } catch (IOException | RuntimeException lost) { // all others are still to be told
            onError(lost);
        }
    }

    private void write(ServletOutputStream open) throws IOException {
        Message message = next;
        if (message == null) {
            unflushed = false;
            open.flush();
        } else {
            next = null;
            unflushed = true;
            open.write(message.bytes());
        }
    }

    /** There is nothing that a viewer could say but that it goes. */
    @Override
    public void onDataAvailable() throws IOException {
        WebConnection open = connection;
        if (open != null) {
            ServletInputStream unheard = open.getInputStream();
            byte[] bytes = new byte[UNHEARD];
            int read = 0;
            while (read >= 0 && unheard.isReady()) {
                read = unheard.read(bytes);
            }
            if (read < 0) {
                end();
            }
        }
    }

    @Override
    public void onAllDataRead() {
        end();
    }

    @Override
    public void onError(Throwable lost) {
        LOG.debug("A viewer is gone", lost);
        end();
    }

    @Override
    public void destroy() {
        end();
    }

    /** No longer watches. */
    void end() {
        if (!gone.getAndSet(true)) {
            leave.accept(this);
            try (WebConnection open = connection) {
                LOG.debug("The line of a viewer is closed: {}", open);
            } catch (Exception lost) {
                LOG.debug("The line of a viewer was closed", lost);
            }
        }
    }
}
