package shanyrak.benchmarks.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One connection on which one answer after the other is read, with as little work as there can be: the server is measured. */
final class Line implements AutoCloseable {

    private static final int UNTIL_CLOSED = -1;
    private static final int IN_CHUNKS = -2;
    private static final int BUFFER = 64 * 1024;

    private final URI server;
    private Socket socket = new Socket();
    private InputStream answers = InputStream.nullInputStream();
    private boolean ended = true;

    Line(String server) {
        this.server = URI.create(server);
    }

    /** At first, and whenever the server has ended it, as it does after some answers. */
    private void connect() throws IOException {
        socket.close();
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        answers = new BufferedInputStream(socket.getInputStream(), BUFFER);
        ended = false;
    }

    /**
     * @param etag of what is known already; null for the whole answer
     * @throws IOException unless it is answered with 200, or with 304 where something is known
     */
    void ask(String path, @Nullable String etag) throws IOException {
        if (ended) {
            connect();
        }
        String known = etag == null ? "" : "If-None-Match: " + etag + "\r\n";
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n" + known + "\r\n")
                        .getBytes(ISO_8859_1));
        String status = line();
        if (!status.startsWith(etag == null ? "HTTP/1.1 200" : "HTTP/1.1 304")) {
            throw new IOException(path + ": " + status);
        }
        int length = headers();
        if (etag == null) {
            skip(length);
        }
    }

    private int headers() throws IOException {
        int length = UNTIL_CLOSED;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            if (name.equals("content-length")) {
                length = Integer.parseInt(header.substring(name.length() + 1).strip());
            } else if (name.equals("transfer-encoding")) {
                length = IN_CHUNKS;
            } else if (name.equals("connection")) {
                ended = header.endsWith("close");
            }
        }
        return length;
    }

    private void skip(int length) throws IOException {
        if (length == UNTIL_CLOSED) {
            throw new IOException("An answer without an end");
        } else if (length == IN_CHUNKS) {
            for (int chunk = chunk(); chunk > 0; chunk = chunk()) {
                answers.skipNBytes(chunk);
                line();
            }
            line();
        } else {
            answers.skipNBytes(length);
        }
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = answers.read(); read != '\n'; read = answers.read()) {
            if (read < 0) {
                throw new EOFException();
            }
            line.append((char) read);
        }
        line.setLength(line.length() - 1);
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
