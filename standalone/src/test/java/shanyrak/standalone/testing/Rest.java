package shanyrak.standalone.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that speaks REST with the product. */
public final class Rest {

    public static final String PSEUDONYM = "first owner";
    public static final String PASSPHRASE = "a passphrase long enough for anyone";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String url;
    private final @Nullable String token;

    public Rest(String url) {
        this(url, null);
    }

    private Rest(String url, @Nullable String token) {
        this.url = url;
        this.token = token;
    }

    /** An answer: its status and its JSON. */
    public record Answer(int status, JsonNode body, HttpResponse<String> http) {

        public Answer is(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ", got " + status + ": " + http.body());
            }
            return this;
        }
    }

    /** Makes the first account. */
    public Rest setUp() {
        post("/api/setup", """
                {"token": "%s", "pseudonym": "%s", "passphrase": "%s"}""".formatted(Product.SETUP_TOKEN, PSEUDONYM, PASSPHRASE), null)
                .is(201);
        return this;
    }

    /** The same with an API token of the first account. */
    public Rest withToken() {
        return withToken(PSEUDONYM, "owner");
    }

    /** Somebody new, whom this one invites to a campaign; with an API token of theirs. */
    public Rest invited(String campaign, String role) {
        String link = post("/api/campaigns/" + campaign + "/invitations", "{\"role\": \"" + role + "\"}", null)
                .is(201)
                .body()
                .get("link")
                .asString();
        String pseudonym = "second " + role;
        new Rest(url)
                .post(
                        "/api/setup",
                        """
                {"token": "%s", "pseudonym": "%s", "passphrase": "%s"}""".formatted(link.substring(link.lastIndexOf('/') + 1), pseudonym, PASSPHRASE),
                        null)
                .is(201);
        return withToken(pseudonym, role);
    }

    private Rest withToken(String pseudonym, String role) {
        String credentials = Base64.getEncoder().encodeToString((pseudonym + ":" + PASSPHRASE).getBytes(UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/api/tokens"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"test\", \"role\": \"" + role + "\"}"));
        return new Rest(url, send(request).is(201).body().get("token").asString());
    }

    /** The same person at another start of the product. */
    public Rest at(Product product) {
        return new Rest(product.url(), token);
    }

    public Answer post(String path, String body, @Nullable String idempotencyKey) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return send(request);
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    /** A page, as the person whose token this is. */
    public String page(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + token);
        return send(request).is(200).http().body();
    }

    /** Of one value: lines of JSON are none. */
    private static boolean isJson(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return type.matches("application/(\\S+\\+)?json(;.*)?");
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    HTTP.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    isJson(response) ? JSON.readTree(response.body()) : JSON.createObjectNode(),
                    response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
