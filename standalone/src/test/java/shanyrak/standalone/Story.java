package shanyrak.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays the examples of the OpenAPI document, {@code openapi/writing.json}, on a product without a sample: each is sent as it
 * stands, but for the ids, which are those that the product has given meanwhile, and must be answered with the fields of
 * its example.
 */
final class Story {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> IDS = Set.of("entry", "copy", "discount", "id");
    private static final String SETUP = "/api/setup";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Product product;
    private final Map<String, String> real = new HashMap<>();
    private final String owner;
    private @Nullable String second;
    private long position;

    private Story(Product product) {
        this.product = product;
        send("POST", SETUP, account(Product.SETUP_TOKEN, Rest.PSEUDONYM), null, null);
        owner = token(Rest.PSEUDONYM);
    }

    /** @return the ids that the examples have by those that they really got, and the last position */
    static Played play(Product product) {
        Story story = new Story(product);
        int number = 0;
        for (JsonNode example : requests()) {
            if (!example.get("request").asString().endsWith(SETUP)) {
                story.play(example, "story-" + number++);
            }
        }
        return new Played(story.real, story.position);
    }

    record Played(Map<String, String> ids, long position) {

        /** The text with the ids that there really are. */
        String real(String text) {
            String filled = text;
            for (Map.Entry<String, String> id : ids.entrySet()) {
                filled = filled.replace(id.getKey(), id.getValue());
            }
            return filled;
        }
    }

    private static List<JsonNode> requests() {
        try (InputStream file = Story.class.getResourceAsStream("/openapi/writing.json")) {
            return List.copyOf(
                    JSON.readTree(Objects.requireNonNull(file)).get("requests").values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void play(JsonNode example, String key) {
        String[] request = example.get("request").asString().split(" ");
        String path = fill(request[1], example.path("with"));
        String body = example.has("body")
                ? new Played(real, 0).real(example.get("body").toString()).replace("aigul", "second owner")
                : "";
        HttpResponse<String> answer = send(request[0], path, body, proof(path, example.has("as")), key);
        if (example.has("answer")) {
            learn(example.get("answer"), JSON.readTree(answer.body()), example);
        }
        if (path.equals("/api/campaigns")) {
            invite();
        }
    }

    private void learn(JsonNode expected, JsonNode answer, JsonNode example) {
        if (!expected.propertyNames().equals(answer.propertyNames())) {
            throw new AssertionError(example + " was answered with " + answer);
        }
        IDS.stream()
                .filter(answer::has)
                .forEach(id -> real.putIfAbsent(
                        expected.get(id).asString(), answer.get(id).asString()));
        position = answer.path("position").asLong(position);
        if (answer.has("challenge")) {
            solve(expected.get("challenge").asString(), answer);
        }
    }

    /** What is proved and dated in an example is proved with this product’s challenge, and dated today. */
    private void solve(String example, JsonNode answer) {
        JsonNode body = requests().stream()
                .map(request -> request.path("body"))
                .filter(it -> it.path("proof").asString("").startsWith(example))
                .findFirst()
                .orElseThrow();
        String challenge = answer.get("challenge").asString();
        real.put(
                body.get("proof").asString(),
                Work.proof(challenge, answer.get("difficulty").asInt()));
        real.put(body.get("day").asString(), LocalDate.now(ZoneOffset.UTC).toString());
    }

    private String fill(String path, JsonNode with) {
        String filled = path;
        for (Map.Entry<String, JsonNode> value : with.properties()) {
            String text = real.getOrDefault(
                    value.getValue().asString(), value.getValue().asString().replace("aigul", "second owner"));
            filled = filled.replace(
                    "{" + value.getKey() + "}", URLEncoder.encode(text, UTF_8).replace("+", "%20"));
        }
        return filled;
    }

    private String proof(String path, boolean bySecond) {
        if (path.startsWith("/api/tokens")) {
            return basic(Rest.PSEUDONYM);
        }
        return bySecond ? Objects.requireNonNull(second) : owner;
    }

    private void invite() {
        String link = JSON.readTree(
                        send("POST", "/api/campaigns/shanyrak/invitations", "{\"role\": \"owner\"}", owner, null)
                                .body())
                .get("link")
                .asString();
        send("POST", SETUP, account(link.substring(link.lastIndexOf('/') + 1), "second owner"), null, null);
        second = token("second owner");
    }

    private String token(String pseudonym) {
        String made = send("POST", "/api/tokens", "{\"name\": \"story\", \"role\": \"owner\"}", basic(pseudonym), null)
                .body();
        return "Bearer " + JSON.readTree(made).get("token").asString();
    }

    private static String account(String token, String pseudonym) {
        return "{\"token\": \"%s\", \"pseudonym\": \"%s\", \"passphrase\": \"%s\"}"
                .formatted(token, pseudonym, Rest.PASSPHRASE);
    }

    private static String basic(String pseudonym) {
        return "Basic " + Base64.getEncoder().encodeToString((pseudonym + ":" + Rest.PASSPHRASE).getBytes(UTF_8));
    }

    private HttpResponse<String> send(
            String method, String path, String body, @Nullable String proof, @Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.url() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (proof != null) {
            request.header("Authorization", proof);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 201 && answer.statusCode() != 204) {
                throw new AssertionError(method + " " + path + " " + body + ": " + answer.body());
            }
            return answer;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(path, failure);
        }
    }
}
