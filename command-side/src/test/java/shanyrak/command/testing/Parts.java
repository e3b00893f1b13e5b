package shanyrak.command.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** A form with parts, as a browser sends one that takes files. */
public final class Parts {

    private static final String BOUNDARY = "----parts-of-a-test";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Parts with(Map<String, String> fields) {
        fields.forEach((name, value) -> part("name=\"" + name + "\"\r\n", value.getBytes(UTF_8)));
        return this;
    }

    public Parts file(String name, String called, String type, byte[] bytes) {
        part("name=\"" + name + "\"; filename=\"" + called + "\"\r\nContent-Type: " + type + "\r\n", bytes);
        return this;
    }

    /** What it is sent as. */
    public HttpRequest.Builder in(HttpRequest.Builder request) {
        write("--" + BOUNDARY + "--\r\n");
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private void part(String head, byte[] bytes) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n");
        body.writeBytes(bytes);
        write("\r\n");
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(UTF_8));
    }
}
