package shanyrak.benchmarks.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** Reads addresses over HTTP, one after the other, on a connection that is kept. */
record Reader(String server) {

    /** @return bytes of the answer */
    long read(String path) throws IOException {
        return drain(path, ask(path));
    }

    String etag(String path) throws IOException {
        HttpURLConnection asked = ask(path);
        drain(path, asked);
        return asked.getHeaderField("ETag");
    }

    private HttpURLConnection ask(String path) throws IOException {
        return (HttpURLConnection) URI.create(server + path).toURL().openConnection();
    }

    private static long drain(String path, HttpURLConnection asked) throws IOException {
        if (asked.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(path + ": " + asked.getResponseCode());
        }
        try (InputStream answer = asked.getInputStream()) {
            return answer.transferTo(OutputStream.nullOutputStream());
        }
    }
}
