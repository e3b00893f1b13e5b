package shanyrak.benchmarks.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads addresses over HTTP, one after the other, on a connection that is kept. */
record Reader(String server) {

    /** @return bytes of the answer */
    long read(String path) throws IOException {
        return read(path, null, 200);
    }

    /** What is known already is not sent again. */
    void readAgain(String path, String etag) throws IOException {
        read(path, etag, 304);
    }

    String etag(String path) throws IOException {
        HttpURLConnection asked = ask(path, null);
        drain(asked);
        return asked.getHeaderField("ETag");
    }

    private long read(String path, @Nullable String etag, int expected) throws IOException {
        HttpURLConnection asked = ask(path, etag);
        int status = asked.getResponseCode();
        if (status != expected) {
            throw new IOException(path + ": " + status);
        }
        return status == 304 ? 0 : drain(asked);
    }

    private HttpURLConnection ask(String path, @Nullable String etag) throws IOException {
        HttpURLConnection asked =
                (HttpURLConnection) URI.create(server + path).toURL().openConnection();
        if (etag != null) {
            asked.setRequestProperty("If-None-Match", etag);
        }
        return asked;
    }

    private static long drain(HttpURLConnection asked) throws IOException {
        try (InputStream answer = asked.getInputStream()) {
            return answer.transferTo(OutputStream.nullOutputStream());
        }
    }
}
