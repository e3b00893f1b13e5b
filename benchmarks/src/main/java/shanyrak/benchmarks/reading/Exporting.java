package shanyrak.benchmarks.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import shanyrak.benchmarks.Contest;
import shanyrak.benchmarks.QuerySideOn;
import shanyrak.benchmarks.Rounds;

/** A whole campaign as a table, beside the same rows as PostgreSQL copies them out. */
record Exporting(Filled log, QuerySideOn query, Rounds rounds) {

    private static final int SLOW = 50;
    private static final int ASKED = 400;
    private static final String TABLE = "/campaigns/" + Happenings.campaign(0) + "/timeline.csv";
    private static final String COPY = """
            COPY (SELECT version.*, words FROM timeline_v3.version JOIN timeline_v3.saying USING (entry, from_position)
                  WHERE campaign = 'campaign-0' AND public AND to_position IS NULL ORDER BY earliest, logged_position)
            TO STDOUT""";

    void hold() throws Exception {
        long entries = log.log().number("""
                SELECT count(*) FROM timeline_v3.version
                WHERE campaign = 'campaign-0' AND public AND to_position IS NULL""");
        new Contest("Everything as CSV, entries: %,d".formatted(entries), rounds)
                .with("COPY of the same rows", () -> entries / seconds(this::copy))
                .with("query side over HTTP", () -> entries / seconds(() -> new Reader(query.address()).read(TABLE)))
                .hold();
        printHeap();
        printSlowReaders();
    }

    private void copy() throws Exception {
        try (Connection connection = log.log().connection("shanyrak_query")) {
            new CopyManager(connection.unwrap(BaseConnection.class)).copyOut(COPY, OutputStream.nullOutputStream());
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Looked at after a full collection, each time that a tenth of the bytes has come. */
    private void printHeap() throws Exception {
        long bytes = new Reader(query.address()).read(TABLE);
        long before = alive();
        Looks looks = new Looks(bytes / 10);
        try (InputStream answer = URI.create(query.address() + TABLE).toURL().openStream()) {
            answer.transferTo(looks);
        }
        System.out.printf(
                Locale.ROOT,
                "%nHeap after a collection while %,d bytes are exported: before %,d KiB, most of 10 %,d KiB, after %,d KiB%n",
                bytes,
                before,
                looks.most,
                alive());
    }

    private static final class Looks extends FilterOutputStream {
        private final long every;
        private long bytes;
        private long next;
        private long most;

        Looks(long every) {
            super(OutputStream.nullOutputStream());
            this.every = every;
            this.next = every;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
            if (bytes > next) {
                next += every;
                most = Math.max(most, alive());
            }
        }
    }

    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }

    /** They ask for everything and read nothing of it. */
    private void printSlowReaders() throws Exception {
        double alone = p95();
        List<Socket> slow = new ArrayList<>();
        try {
            for (int n = 0; n < SLOW; n++) {
                slow.add(hanging());
            }
            System.out.printf(
                    Locale.ROOT,
                    "%nFirst page of a timeline, p95: alone %.1f ms, while %d readers of an export hang %.1f ms%n",
                    alone,
                    SLOW,
                    p95());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private Socket hanging() throws IOException {
        URI address = URI.create(query.address());
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream()
                .write(("GET " + TABLE + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n")
                        .getBytes(US_ASCII));
        socket.getInputStream().read();
        return socket;
    }

    private double p95() throws Exception {
        Reader reader = new Reader(query.address());
        Questions questions = new Questions(log);
        long[] nanos = new long[ASKED];
        for (int n = 0; n < ASKED; n++) {
            String path = questions.start();
            long start = System.nanoTime();
            reader.read(path);
            nanos[n] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[ASKED * 95 / 100] / 1e6;
    }
}
