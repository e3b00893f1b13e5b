package shanyrak.query.live;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One who watches a stream, as a browser would. */
final class Watching implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> answer;

    private Watching(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        Thread.ofVirtual().start(this::listen);
    }

    /** @param event the name; {@code comment} for what no page hears of */
    record Told(String event, @Nullable String id, String data) {

        JsonNode json() {
            return JSON.readTree(data);
        }
    }

    static Watching of(String address, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        headers.forEach(request::header);
        HttpClient client = HttpClient.newHttpClient();
        return new Watching(client.send(request.build(), HttpResponse.BodyHandlers.ofLines()));
    }

    HttpResponse<?> answer() {
        return answer;
    }

    private void listen() {
        Map<String, String> fields = new HashMap<>();
        try (Stream<String> lines = answer.body()) {
            lines.forEach(line -> {
                if (line.isEmpty()) {
                    told.add(new Told(
                            fields.getOrDefault("event", "comment"),
                            fields.get("id"),
                            fields.getOrDefault("data", "")));
                    fields.clear();
                } else {
                    fields.put(line.replaceFirst(":.*", ""), line.replaceFirst("[^:]*: ?", ""));
                }
            });
            told.add(new Told("ended", null, ""));
        } catch (UncheckedIOException | IllegalStateException closed) {
            told.add(new Told("closed", null, closed.toString()));
        }
    }

    /** The next event of this name. */
    Told next(String event) throws InterruptedException {
        for (Told next = any(); ; next = any()) {
            if (next.event().equals(event)) {
                return next;
            }
        }
    }

    Told any() throws InterruptedException {
        Told next = told.poll(10, TimeUnit.SECONDS);
        if (next == null || next.event().equals("ended") || next.event().equals("closed")) {
            throw new AssertionError("Nothing was told for ten seconds: " + next);
        }
        return next;
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
