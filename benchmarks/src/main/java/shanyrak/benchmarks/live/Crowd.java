package shanyrak.benchmarks.live;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Very many viewers, as one thread that reads all of their lines. */
final class Crowd implements AutoCloseable {

    private static final int AT_A_TIME = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Selector selector = Selector.open();
    private final List<Viewer> viewers = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final InetSocketAddress server;
    private final byte[] request;

    Crowd(int port, String path) throws IOException {
        server = new InetSocketAddress("127.0.0.1", port);
        request =
                "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\nUser-Agent: Mozilla/5.0\r\n\r\n"
                        .formatted(path, port)
                        .getBytes(US_ASCII);
    }

    private static final class Viewer {
        private final SocketChannel line;
        private boolean waiting = true;
        private long at;

        private Viewer(SocketChannel line) {
            this.line = line;
        }
    }

    /** Returns when all of so many have been told the totals. */
    void growTo(int size) throws IOException {
        while (viewers.size() < size) {
            for (int n = 0; n < AT_A_TIME && viewers.size() < size; n++) {
                SocketChannel line = SocketChannel.open(server);
                line.write(ByteBuffer.wrap(request));
                line.configureBlocking(false);
                Viewer viewer = new Viewer(line);
                line.register(selector, SelectionKey.OP_READ, viewer);
                viewers.add(viewer);
            }
            awaitAll();
        }
    }

    /** From now on all wait to be told something. */
    void expect() {
        viewers.forEach(viewer -> viewer.waiting = true);
    }

    /**
     * Returns when nobody waits any more.
     *
     * @return when each was told, on the clock of {@link System#nanoTime}
     */
    long[] awaitAll() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long waiting = waiting();
        while (waiting > 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("%,d of %,d were not told".formatted(waiting, viewers.size()));
            }
            selector.select(key -> read((Viewer) key.attachment()), 100);
            waiting = waiting();
        }
        return viewers.stream().mapToLong(viewer -> viewer.at).toArray();
    }

    private long waiting() {
        return viewers.stream().filter(viewer -> viewer.waiting).count();
    }

    private void read(Viewer viewer) {
        buffer.clear();
        try {
            if (viewer.line.read(buffer) < 0) {
                throw new IllegalStateException("A line was closed");
            }
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
        byte[] bytes = new byte[buffer.flip().remaining()];
        buffer.get(bytes);
        if (new String(bytes, US_ASCII).contains("event: totals")) {
            viewer.waiting = false;
            viewer.at = System.nanoTime();
        }
    }

    @Override
    public void close() throws IOException {
        for (Viewer viewer : viewers) {
            viewer.line.close();
        }
        selector.close();
    }
}
