package shanyrak.command.badinput;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static shanyrak.command.badinput.HostileText.one;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import shanyrak.command.badinput.Mutation.Changed;
import shanyrak.command.badinput.SafeAnswer.Told;
import shanyrak.command.badinput.Skeletons.Skeleton;
import shanyrak.command.platform.Typed;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.command.testing.Proofs;
import shanyrak.command.testing.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends every address of the REST interface what it cannot take. What is sent is drawn by a seed: {@code
 * -Dbadinput.seed=N} draws another, {@code -Dbadinput.requests=N} more of it for each address.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT extends CommandSideScene {

    private static final long SEED = Long.getLong("badinput.seed", 2006);
    private static final int REQUESTS = Integer.getInteger("badinput.requests", 48);
    private static final int REQUESTS_WHERE_SLOW = 8;
    private static final byte[] LARGE = ("{\"note\": \"" + "x".repeat(10_000_000) + "\"}").getBytes(UTF_8);
    private static final int REQUESTS_ON_ONE_GROUND = 8;
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> KEYS = List.of(
            "",
            " ",
            "\"\"",
            "k".repeat(255),
            "k".repeat(256),
            "k".repeat(7_000),
            "a b\tc",
            "\"quoted\"",
            "'; DROP TABLE --");

    private static final List<String> TYPES = List.of(
            "text/plain",
            "text/html",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/xml",
            "application/cbor",
            "application/problem+json",
            "application/json; charset=nonsense",
            "application/json; charset=",
            "application/json;;;",
            "application/*",
            "nonsense",
            "/");

    private static final Map<String, List<String>> WRONG_PARTS = Map.of(
            "campaign",
                    List.of(
                            "nowhere",
                            "UPPER",
                            "a%20b",
                            "%2e%2e%2fetc",
                            "%F0%9F%98%80",
                            "x".repeat(300),
                            "%00",
                            "%3Cb%3E",
                            "1"),
            "entry", List.of("not-an-id", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "%E2%80%AE", "7d9e8f10"),
            "demand", List.of("0", "-1", "5", "2147483648", "one", "1.0", "%00"),
            "addressee", List.of("0", "-1", "2", "2147483648", "one"),
            "role", List.of("king", "OWNER", "%00"),
            "pseudonym", List.of("%3Cb%3E", "%E2%80%AE", "x".repeat(300)),
            "token", List.of("not-an-id", "1-1-1-1-1"),
            "copy", List.of("not-an-id", "1-1-1-1-1", "%00"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private @Nullable Visitor person;
    private @Nullable Ground shared;

    List<String> addresses() {
        return Addresses.writing(mapping, "/api/");
    }

    @Test
    void every_address_that_writes_is_tried() {
        assertThat(Skeletons.all().keySet()).containsExactlyInAnyOrderElementsOf(addresses());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void bad_input_is_refused_in_words_and_leaves_nothing_behind(String address) {
        Skeleton skeleton = Skeletons.of(address);
        Random random = new Random(SEED * 31 + address.hashCode());
        Visitor program = visitor();
        long first = head();
        List<String> words = new ArrayList<>();
        Ground ground = new Ground();
        for (int n = 0; n < (skeleton.slow() ? REQUESTS_WHERE_SLOW : REQUESTS); n++) {
            if (n % REQUESTS_ON_ONE_GROUND == 0) {
                ground = new Ground();
            }
            String word = Mutation.word(random);
            Changed changed = Mutation.of(ground.filled(skeleton.given()), random, word);
            words.add(word);
            Sent sent = draw(ground, address, changed, word, random);
            String about = "seed %d, request %d, %s%n%s".formatted(SEED, n, address, sent);
            long before = head();
            HttpResponse<String> answer = program.send(sent.request(asProgram(program, address, sent.path())));
            SafeAnswer.assertTellsNothing(about, answer, word);
            if (SafeAnswer.isRefusal(answer)) {
                assertRefusal(about, answer, sent);
                assertThat(head()).as(about).isEqualTo(before);
            } else {
                assertThat(answer.statusCode()).as(about).isIn(200, 201, 204);
                assertComesBack(about, answer, sent);
            }
        }
        assertThat(inTheClear(words, first)).as("in the clear, seed %d", SEED).isEmpty();
    }

    /** Announced for every other address; chunked, without a length, for the others. What is not announced is noticed as it is read. */
    @ParameterizedTest
    @MethodSource("addresses")
    void a_body_of_ten_megabytes_is_not_taken_whether_its_length_is_announced_or_not(String address) {
        Visitor program = visitor();
        boolean announced = addresses().indexOf(address) % 2 == 0;
        HttpRequest.Builder request = asProgram(program, address, shared().path(address, Map.of()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        Sent.method(address),
                        announced
                                ? BodyPublishers.ofByteArray(LARGE)
                                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(LARGE)));
        long before = head();
        HttpResponse<String> answer = program.send(request);
        SafeAnswer.assertTellsNothing(address, answer, "");
        boolean unread = !announced && Skeletons.of(address).body() == null;
        if (!unread) {
            SafeAnswer.told(address, answer);
        }
        if (announced || address.startsWith("POST") && !unread) {
            assertThat(answer.statusCode()).as(address).isEqualTo(413);
        }
        assertThat(head()).as(address).isEqualTo(before);
    }

    /** What is sent: mostly right but for the body, sometimes wrong in another way. */
    private Sent draw(Ground ground, String address, Changed changed, String word, Random random) {
        Map<String, String> wrongParts = new HashMap<>();
        String key = UUID.randomUUID().toString();
        String type = "application/json";
        Charset charset = UTF_8;
        switch (random.nextInt(12)) {
            case 0 -> key = one(random, KEYS);
            case 1 -> key = word + "; '\"<b>";
            case 2 -> type = one(random, TYPES);
            case 3 -> charset = one(random, List.of(UTF_16, UTF_16BE, ISO_8859_1));
            case 4 -> {
                charset = one(random, List.of(UTF_16, UTF_16BE, ISO_8859_1));
                type = "application/json; charset=" + charset.name();
            }
            case 5 -> WRONG_PARTS.forEach((part, wrong) -> wrongParts.put(part, one(random, wrong)));
            default -> {}
        }
        boolean right =
                wrongParts.isEmpty() && charset == UTF_8 && type.equals("application/json") && key.length() == 36;
        return new Sent(address, ground.path(address, wrongParts), key, type, charset, changed, right);
    }

    /** @param right whether nothing is wrong with it but its body */
    private record Sent(
            String address, String path, String key, String type, Charset charset, Changed changed, boolean right) {

        HttpRequest.Builder request(HttpRequest.Builder request) {
            if (!key.isEmpty()) {
                request.header("Idempotency-Key", key);
            }
            return request.header("Content-Type", type)
                    .header("Accept", "application/json")
                    .method(
                            method(address),
                            BodyPublishers.ofByteArray(changed.json().getBytes(charset)));
        }

        static String method(String address) {
            return address.substring(0, address.indexOf(' '));
        }

        @Override
        public String toString() {
            String json = changed.json();
            return "%s of %s; %s; key %s; %s in %s%n%s"
                    .formatted(
                            changed.how(),
                            changed.field(),
                            path,
                            key.length() > 80 ? key.length() + " characters" : key,
                            type,
                            charset,
                            json.length() > 600 ? json.substring(0, 600) + "… (" + json.length() + ")" : json);
        }
    }

    private HttpRequest.Builder asProgram(Visitor program, String address, String path) {
        return address.endsWith(" /api/tokens") ? asOwnerInPerson(program, path) : asOwner(program, path);
    }

    /** One change was made to what is right: if the body is to blame, the field is named. */
    private static void assertRefusal(String about, HttpResponse<String> answer, Sent sent) {
        List<Told> told = SafeAnswer.told(about, answer);
        String field = sent.changed().field();
        if (!sent.right() || field == null || !List.of(400, 422).contains(answer.statusCode())) {
            return;
        }
        assertThat(told).as(about).isNotEmpty();
        if (told.stream().noneMatch(one -> one.rule().equals("MalformedJson"))) {
            assertThat(told)
                    .as(about)
                    .anySatisfy(one -> assertThat(one.root()).isEqualTo(new Told(field, "", "").root()));
        }
    }

    /** What was taken from a person is shown to them again as they typed it, in composed characters. */
    private void assertComesBack(String about, HttpResponse<String> answer, Sent sent) {
        String text =
                sent.changed().text() == null ? null : Typed.text(sent.changed().text());
        if (text == null || sent.charset() != UTF_8 || !Skeletons.isOfAnEntry(sent.address())) {
            return;
        }
        HttpResponse<String> form =
                person().get("/desk/log/entries/" + json(answer).get("entry").asString() + "/correct");
        assertThat(form.statusCode()).as(about).isEqualTo(200);
        SafeAnswer.assertTellsNothing(about, form, HtmlUtils.htmlEscape(text));
        assertThat(HtmlUtils.htmlUnescape(form.body())).as(about).contains(text);
    }

    private Ground shared() {
        if (shared == null) {
            shared = new Ground();
        }
        return shared;
    }

    private Visitor person() {
        if (person == null) {
            person = signedIn();
        }
        return person;
    }

    private static long head() {
        return sql("SELECT position FROM log.head WHERE '' = ?", "")
                .query(Long.class)
                .single();
    }

    /** Those words that stand in an event, other than as the name of a town, which is no secret. */
    private static List<String> inTheClear(List<String> words, long after) {
        String kept = String.join(
                "\n",
                sql(
                                "SELECT regexp_replace(payload::text, '\"town\":\"[^\"]*\"', '', 'g') || metadata::text"
                                        + " FROM log.event WHERE position > ?::bigint",
                                Long.toString(after))
                        .query(String.class)
                        .list());
        return words.stream().filter(kept::contains).toList();
    }

    /** A campaign of one's own, with those entries that bodies and addresses refer to. */
    private final class Ground {

        private final String campaign = campaign("now");
        private final Map<String, String> entries = new HashMap<>();

        JsonNode filled(JsonNode skeleton) {
            String json = skeleton.toString();
            for (String name : names(json)) {
                json = json.replace("{" + name + "}", filling(name));
            }
            return JSON.readTree(json);
        }

        private String filling(String name) {
            return switch (name) {
                case "unique" -> unique();
                case "today" -> LocalDate.now(ZoneOffset.UTC).toString();
                case "proof" -> Proofs.of(visitor(), campaign);
                default -> entry(name);
            };
        }

        String path(String address, Map<String, String> wrong) {
            String path = address.substring(address.indexOf(' ') + 1);
            Skeleton skeleton = Skeletons.of(address);
            Map<String, String> parts = new HashMap<>(skeleton.variables());
            parts.put("campaign", campaign);
            if (skeleton.entry() != null) {
                parts.put("entry", entry(skeleton.entry()));
            }
            parts.replaceAll(
                    (_, value) -> value.startsWith("{") ? entry(value.substring(1, value.length() - 1)) : value);
            parts.putAll(wrong);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                path = path.replace("{" + part.getKey() + "}", part.getValue());
            }
            return path;
        }

        private String entry(String name) {
            String known = entries.get(name);
            if (known == null) {
                String address = Skeletons.addressOf(name);
                JsonNode made = posted(
                        path(address, Map.of()),
                        filled(Skeletons.of(address).given()).toString());
                known = Skeletons.idIn(made);
                entries.put(name, known);
            }
            return known;
        }

        private static List<String> names(String json) {
            return Pattern.compile("\"\\{(\\w+)}\"")
                    .matcher(json)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        private static String unique() {
            return "u" + UUID.randomUUID().toString().substring(0, 8);
        }
    }
}
