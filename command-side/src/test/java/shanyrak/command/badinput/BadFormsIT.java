package shanyrak.command.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static shanyrak.command.badinput.HostileText.one;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import shanyrak.command.platform.Choices;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.command.testing.Visitor;
import shanyrak.events.entry.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Fills every form of the desk with what it cannot take. The fields are those that the page itself offers. What is typed is
 * drawn by a seed: {@code -Dbadinput.seed=N} draws another.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFormsIT extends CommandSideScene {

    private static final long SEED = Long.getLong("badinput.seed", 2006);
    private static final int FILLINGS = Integer.getInteger("badinput.fillings", 10);

    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*method=\"post\".*?</form>");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<(input|textarea|select)\\b([^>]*\\bname=\"([^\"]+)\"[^>]*)>(?:([^<]*)</textarea>)?");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/desk/log/campaigns/[^\"?#]+)");

    private static final String DRAFTS = "/desk/log/drafts";
    private static final String AGAIN = "/again";
    private static final List<String> RAW = List.of("<script>alert", "<img src=x", "</textarea></form><!--");

    /** What is right where a form does not say it by itself. */
    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("when", "2006-04-13?"),
            Map.entry("place.country", "GB"),
            Map.entry("channel", "fax"),
            Map.entry("to", "An office"),
            Map.entry("outlet", "A channel"),
            Map.entry("medium", "radio"),
            Map.entry("words", "We stay."),
            Map.entry("language", "en"),
            Map.entry("action", "picket"),
            Map.entry("against", "homes"),
            Map.entry("court", "A court"),
            Map.entry("nature", "refusal"),
            Map.entry("by", "An office"),
            Map.entry("source", "1"),
            Map.entry("text", "What the page says"),
            Map.entry("day", "2006-05-01"),
            Map.entry("outcome", "repelled"),
            Map.entry("arrival", "post"),
            Map.entry("letter", "Stop it"),
            Map.entry("translation", "Тоқтатыңдар"),
            Map.entry("copies", "40"),
            Map.entry("how", "by-hand"),
            Map.entry("account", "They went"));

    private static final List<String> VALUES = List.of(
            "-1",
            "0",
            "10000001",
            "2147483648",
            "1e3",
            "NaN",
            "1.5",
            "2006-02-30",
            "2999",
            "../..",
            "not-an-id",
            "1-1-1-1-1",
            "7d9e8f10-2b3c-4d5e-8f60-718293a4b5c6",
            "https://example.org/entries/",
            "/campaigns/x/entries/%00",
            "javascript:alert(1)",
            "king",
            "GB,GB",
            "X".repeat(5_000));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private String campaign = "";
    private @Nullable Visitor person;

    /** Every form of the desk, found by kind, by decision, and by following the links of the campaign's own page. */
    List<String> forms() {
        campaign = campaign("now");
        Stream<String> kinds = Arrays.stream(Kind.values())
                .map(kind -> "/desk/log/%s?campaign=%s".formatted(Choices.name(kind), campaign));
        Stream<String> copies = words("shanyrak.command.copy.CopyForms$What")
                .map(deed -> "/desk/log/copies/{copy}/%s?language=kk".formatted(deed));
        Stream<String> decisions = words("shanyrak.command.entry.DecisionForms$What")
                .map(decision -> "/desk/log/entries/{%s}/%s".formatted(decidedOn(decision), decision));
        String setup = person().get("/desk/log/campaigns/" + campaign).body();
        Stream<String> campaigns =
                LINK.matcher(setup).results().map(link -> link.group(1)).distinct();
        return Stream.of(
                        kinds,
                        decisions,
                        Stream.of(
                                "/desk/log/campaigns/new",
                                "/desk/log/entries/{picket}/correct",
                                "/desk/log/entries/{picket}/archive-source",
                                "/desk/log/copies?campaign=" + campaign,
                                "/desk/log/self-reports?through=1&matched=1&campaign=" + campaign,
                                "/desk/log/self-reports/{discount}"),
                        copies,
                        campaigns)
                .flatMap(all -> all)
                .toList();
    }

    @Test
    void every_address_that_takes_a_form_is_tried() {
        List<String> tried = Stream.concat(
                        forms().stream().map(BadFormsIT::path).flatMap(form -> Stream.of(form, form + AGAIN)),
                        Stream.of(DRAFTS, DRAFTS + "/id/throw-away"))
                .toList();
        assertThat(Addresses.writing(mapping, "/desk/log")).allSatisfy(address -> {
            String path = address.substring(address.indexOf(' ') + 1).replaceAll("\\{\\w+}", "[^/]+");
            assertThat(tried).anyMatch(form -> form.matches(path));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_takes_what_is_right_or_comes_back_with_what_was_typed(String form) {
        Random random =
                new Random(SEED * 31 + form.replaceAll("campaign=\\w+", "").hashCode());
        for (int n = 0; n < FILLINGS; n++) {
            String address = address(form);
            HttpResponse<String> page = person().get(address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            SafeAnswer.assertTellsNothing(address, page, "");
            Map<String, Field> fields = fields(page.body());
            Field wrong = one(random, List.copyOf(fields.values()));
            String typed = typed(random);
            Map<String, String> filled = new LinkedHashMap<>();
            fields.forEach((name, field) -> filled.put(name, field.value()));
            filled.put(wrong.name(), typed);
            String target = target(path(address), fields.containsKey("organisers"), random);
            if (target.equals(DRAFTS)) {
                filled.put("kind", path(form).replaceAll(".*/", ""));
            }
            String about = "seed %d, filling %d, %s: %s = %s".formatted(SEED, n, target, wrong.name(), cut(typed));
            long before = head();
            HttpResponse<String> answer = person().post(target, filled);
            SafeAnswer.assertTellsNothing(about, answer, HtmlUtils.htmlEscape(typed));
            assertThat(answer.statusCode()).as(about).isIn(200, 303, 400, 403, 404, 405, 409, 413, 422);
            if (answer.statusCode() != 303) {
                assertThat(head()).as(about).isEqualTo(before);
            }
            if (List.of(200, 409, 422).contains(answer.statusCode())) {
                assertComesBack(about, answer.body(), wrong, typed);
            }
        }
    }

    @Test
    void drafts_of_whatever_was_typed_can_be_looked_at_and_thrown_away() {
        Random random = new Random(SEED);
        String ours = campaign("now");
        for (int n = 0; n < FILLINGS; n++) {
            String draft = UUID.randomUUID().toString();
            String typed = typed(random);
            person().submit(
                            "/desk/log/picket?campaign=" + ours,
                            DRAFTS,
                            Map.of(
                                    "campaign",
                                    ours,
                                    "kind",
                                    "picket",
                                    "command",
                                    draft,
                                    "place.town",
                                    typed,
                                    "when",
                                    typed,
                                    "note",
                                    typed));
            HttpResponse<String> page = person().get(DRAFTS);
            assertThat(page.statusCode()).as(cut(typed)).isEqualTo(200);
            SafeAnswer.assertTellsNothing(cut(typed), page, HtmlUtils.htmlEscape(typed));
            assertThat(page.body()).as(cut(typed)).doesNotContain(RAW);
            assertThat(person().get("/desk/log/picket?campaign=" + ours + "&draft=" + draft)
                            .statusCode())
                    .as(cut(typed))
                    .isIn(200, 404);
            for (String id : List.of(draft, draft, "not-an-id", "%E2%80%AE")) {
                assertThat(person().submit(DRAFTS, DRAFTS + "/" + id + "/throw-away", Map.of())
                                .statusCode())
                        .as(id)
                        .isIn(303, 400, 404);
            }
        }
    }

    /** Mostly where the form goes; sometimes to where it is kept, or opened again with all that was typed. */
    private static String target(String form, boolean ofAnEntry, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> form + AGAIN;
            case 1 -> ofAnEntry && !form.endsWith("/correct") ? DRAFTS : form;
            default -> form;
        };
    }

    private static String path(String address) {
        return address.replaceAll("\\?.*", "");
    }

    /** @param visible whether a person can type into it */
    private record Field(String name, String value, boolean visible) {}

    private static void assertComesBack(String about, String page, Field wrong, String typed) {
        assertThat(page).as(about).doesNotContain(RAW);
        if (wrong.visible()) {
            assertThat(HtmlUtils.htmlUnescape(page).replace("\r", ""))
                    .as(about)
                    .contains(typed.replace("\r", "").strip());
        }
    }

    /** Half a pair cannot be typed into a form: UTF-8 has no bytes for it. */
    private static String typed(Random random) {
        String typed = random.nextInt(3) == 0 ? one(random, VALUES) : HostileText.any(random, Mutation.word(random));
        return new String(typed.getBytes(UTF_8), UTF_8);
    }

    /** The fields of the page’s form, filled in rightly. */
    private static Map<String, Field> fields(String page) {
        Map<String, Field> fields = new TreeMap<>();
        String form = FORM.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(one -> one.contains("name=\"command\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form on " + page));
        FIELD.matcher(form).results().forEach(found -> {
            Field field = field(found);
            fields.merge(field.name(), field, (first, second) -> first);
        });
        return fields;
    }

    private static Field field(MatchResult found) {
        String attributes = found.group(2);
        String name = found.group(3);
        boolean typed = !found.group(1).equals("select")
                && Stream.of("hidden", "file", "checkbox", "radio", "submit")
                        .noneMatch(type -> attributes.contains("type=\"" + type + "\""));
        String value = VALUE.matcher(attributes)
                .results()
                .map(one -> one.group(1))
                .findFirst()
                .orElse(found.group(4) == null ? "" : found.group(4));
        boolean isThere = !value.isBlank() && !attributes.contains("type=\"checkbox\"");
        return new Field(name, isThere ? HtmlUtils.htmlUnescape(value) : RIGHT.getOrDefault(name, ""), typed);
    }

    /** The words of an enumeration that only its package sees. */
    private static Stream<String> words(String enumeration) {
        try {
            Object[] all = Class.forName(enumeration).getEnumConstants();
            return Arrays.stream(all).map(what -> Choices.name((Enum<?>) what));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String decidedOn(String decision) {
        return switch (decision) {
            case "outcome" -> "attempt";
            case "held", "call-off" -> "announcement";
            case "keep", "break" -> "promise";
            case "pause-clock", "resume-clock", "correct-clock" -> "protest";
            default -> "picket";
        };
    }

    /** With an entry that nothing has been decided about in the place of its name. */
    private String address(String form) {
        List<String> names = new ArrayList<>();
        Pattern.compile("\\{(\\w+)}").matcher(form).results().forEach(name -> names.add(name.group(1)));
        String address = form;
        for (String name : names) {
            address = address.replace("{" + name + "}", entry(name));
        }
        return address;
    }

    private String entry(String name) {
        String path = Skeletons.addressOf(name).replace("POST ", "").replace("{campaign}", campaign);
        String body = Skeletons.of(Skeletons.addressOf(name)).given().toString();
        for (String other : List.of("picket", "protest", "arrest")) {
            if (body.contains("{" + other + "}")) {
                body = body.replace("{" + other + "}", entry(other));
            }
        }
        JsonNode made = posted(path, body);
        return Skeletons.idIn(made);
    }

    private Visitor person() {
        if (person == null) {
            person = signedIn();
        }
        return person;
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "… (" + text.length() + ")" : text;
    }

    private static long head() {
        return sql("SELECT position FROM log.head WHERE '' = ?", "")
                .query(Long.class)
                .single();
    }
}
