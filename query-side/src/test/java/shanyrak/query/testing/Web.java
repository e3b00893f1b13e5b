package shanyrak.query.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the stage over HTTP. */
public final class Web {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Stage stage;

    public Web(Stage stage) {
        this.stage = stage;
    }

    /** @param headers names and values by turns */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stage.address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(path, failure);
        }
    }

    /** What is no text. */
    public HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(stage.address(path))).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(path, failure);
        }
    }

    public HttpResponse<String> page(String path, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Accept";
        all[headers.length + 1] = "text/html";
        return get(path, all);
    }

    public HttpResponse<String> asRecorder(String path) {
        return as(Stage.RECORDER_TOKEN, path);
    }

    /** Asks for a page by somebody's token. */
    public HttpResponse<String> as(String token, String path) {
        return page(path, "Authorization", "Bearer " + token);
    }

    public JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }
}
