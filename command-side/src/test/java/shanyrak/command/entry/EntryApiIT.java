package shanyrak.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.command.testing.CommandSideScene;

class EntryApiIT extends CommandSideScene {

    private static final String WHERE = "'when': '2006-04-13?', 'place': {'country': 'GB', 'town': 'London', 'venue': "
            + "'Venueword Street', 'latitude': 51.4966, 'longitude': -0.1764}";
    private static final String PICKET = "{" + WHERE + ", 'organisers': ['Organisersword'], 'target': 'Targetword',"
            + " 'turnout': {'low': 30, 'high': 40, 'words': 'Turnoutword'}, 'demands': [1, 4], 'note': 'Noteword',"
            + " 'sources': [{'title': 'Titleword', 'outlet': 'Outletword', 'address': 'https://addressword.example'}]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "pickets | PicketHeld | 'target': 'Wordone'",
                "protests | ProtestSent | 'channel': 'fax', 'items': 12, 'organisers': ['Wordone']",
                "letters-handed-in | LetterHandedIn | 'to': 'Wordone'",
                "media-coverage | MediaCoverageReported | 'outlet': 'Wordone', 'medium': 'radio'",
                "statements | StatementIssued | 'words': 'Wordone Wordtwo', 'language': 'ru'",
                "eviction-attempts | EvictionAttemptReported | 'against': 'Wordone', 'forces': ['Wordtwo']"
            })
    void an_entry_of_each_kind_is_logged_with_its_words_sealed(String address, String event, String own) {
        String campaign = campaign("now");
        var answer =
                posted("/api/campaigns/" + campaign + "/" + address, "{" + WHERE + ", " + own.replace('"', '\'') + "}");
        String entry = answer.get("entry").asString();
        assertThat(answer.get("position").asLong()).isPositive();
        assertThat(events(entry)).containsExactly(event);
        assertThat(kept(entry)).contains("London").doesNotContain("Wordone", "Wordtwo", "Venueword", "51.49");
    }

    @Test
    void two_hundred_copies_at_once_make_one_event_and_two_hundred_equal_answers()
            throws InterruptedException, ExecutionException {
        String pickets = "/api/campaigns/" + campaign("now") + "/pickets";
        String key = UUID.randomUUID().toString();
        List<HttpResponse<String>> answers = atOnce(200, () -> post(pickets, PICKET, key));
        Set<String> distinct = answers.stream()
                .map(answer -> answer.statusCode() + answer.body())
                .collect(Collectors.toSet());
        assertThat(distinct).hasSize(1);
        assertThat(answers.getFirst().statusCode()).isEqualTo(201);
        assertThat(events(json(answers.getFirst()).get("entry").asString())).hasSize(1);
    }

    @Test
    void a_repeated_decision_gets_its_first_answer_although_it_would_be_refused_now() {
        String campaign = campaign("now");
        String entry = picket(campaign);
        String retractions = entryAddress(campaign, entry) + "/retractions";
        HttpResponse<String> first = post(retractions, "{'reason': 'mistake'}", "retract-" + entry);
        HttpResponse<String> again = post(retractions, "{'reason': 'mistake'}", "retract-" + entry);
        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(rules(post(retractions, "{'reason': 'mistake'}"))).containsExactly("EntryIsRetracted");
    }

    @Test
    void a_refused_command_is_not_recorded_and_may_be_tried_again_with_its_key() {
        String campaign = campaign("now");
        String pickets = "/api/campaigns/" + campaign + "/pickets";
        String key = UUID.randomUUID().toString();
        assertThat(post(pickets, PICKET.replace("40", "20"), key).statusCode()).isEqualTo(422);
        assertThat(post(pickets, PICKET, key).statusCode()).isEqualTo(201);
        assertThat(rules(post(pickets, PICKET.replace("40", "41"), key)))
                .containsExactly("Idempotency-Key IdempotencyKeyReused");
    }

    @Test
    void an_entry_is_corrected_and_every_version_stays() {
        String campaign = campaign("now");
        String entry = picket(campaign);
        String corrections = entryAddress(campaign, entry) + "/corrections";
        String better = PICKET.replace("30", "50").replace("40", "60");
        posted(corrections, "{'reason': 'A better source', 'content': " + better + "}");
        assertThat(events(entry)).containsExactly("PicketHeld", "EntryCorrected");
        assertThat(rules(post(corrections, "{'reason': 'Once more', 'content': " + better + "}")))
                .containsExactly("NothingCorrected");
        assertThat(rules(post(corrections, "{'content': {'when': 'x'}}")))
                .containsExactly("reason Missing", "content.when NotADate", "content.place.country Missing");
    }

    @Test
    void an_entry_is_held_published_withheld_and_retracted() {
        String campaign = campaign("held");
        String entry = picket(campaign);
        posted(entryAddress(campaign, entry) + "/publications", "");
        posted(entryAddress(campaign, entry) + "/withholdings", "{'reason': 'Danger'}");
        posted(entryAddress(campaign, entry) + "/publications", "");
        posted(entryAddress(campaign, entry) + "/retractions", "{'reason': 'withdrawn-under-pressure'}");
        assertThat(events(entry))
                .containsExactly("PicketHeld", "EntryPublished", "EntryWithheld", "EntryPublished", "EntryRetracted");
    }

    @Test
    void an_eviction_attempt_gets_its_outcome() {
        String campaign = campaign("now");
        String attempt = posted(
                        "/api/campaigns/" + campaign + "/eviction-attempts", "{" + WHERE + ", 'against': 'homes'}")
                .get("entry")
                .asString();
        String outcomes = entryAddress(campaign, attempt) + "/outcomes";
        posted(outcomes, "{'outcome': 'repelled', 'account': 'They held out'}");
        posted(outcomes, "{'outcome': 'homes-demolished', 'homes': {'low': 2}, 'account': 'They came back'}");
        assertThat(events(attempt))
                .containsExactly("EvictionAttemptReported", "EvictionAttemptRepelled", "HomesDemolished");
        assertThat(rules(post(outcomes, "{'outcome': 'unclear', 'homes': {'low': 3, 'high': 2}}")))
                .containsExactly("outcome NotOneOf", "account Missing", "homes.high HighBelowLow");
    }

    @Test
    void links_lead_to_entries_of_the_same_campaign() {
        String campaign = campaign("now");
        String picket = picket(campaign);
        String letters = "/api/campaigns/" + campaign + "/letters-handed-in";
        posted(letters, "{" + WHERE + ", 'to': 'someone', 'at': '" + picket + "'}");
        assertThat(rules(post(
                        "/api/campaigns/" + campaign("now") + "/letters-handed-in",
                        "{" + WHERE + ", 'to': 'someone', 'at': '" + picket + "'}")))
                .containsExactly("at LinkUnknown");
    }

    @Test
    void what_is_not_there_is_not_found() {
        String campaign = campaign("now");
        String entry = picket(campaign);
        assertThat(post("/api/campaigns/nowhere/pickets", PICKET).statusCode()).isEqualTo(404);
        assertThat(post(entryAddress(campaign, UUID.randomUUID().toString()) + "/publications", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(entryAddress(campaign("now"), entry) + "/publications", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(post("/api/campaigns/" + entry + "/pickets", PICKET).statusCode())
                .isEqualTo(404);
        assertThat(post("/api/campaigns/" + entry + "/demands", "{'text': {'en': 'x'}}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_closed_campaign_takes_no_entries() {
        String campaign = campaign("now");
        posted("/api/campaigns/" + campaign + "/closings", "{'reason': 'Won'}");
        HttpResponse<String> refused = post("/api/campaigns/" + campaign + "/pickets", PICKET);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(rules(refused)).containsExactly("CampaignIsClosed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "42",
                "\"text\"",
                "{'when': []}",
                "{'when': '2006', 'when': '2007'}",
                "{'unknown': 1}",
                "{'place': 'London'}",
                "{'place': {'planet': 'Mars'}}",
                "{'organisers': [null]}",
                "{'organisers': 'A'}",
                "{'demands': [null]}",
                "{'demands': ['one']}",
                "{'demands': [1.5]}",
                "{'turnout': {'low': 'many'}}",
                "{'turnout': {'low': 1e99}}",
                "{'sources': [null]}",
                "{'sources': [{'title': {}}]}",
                "{'at': 'not-an-id'}",
                "{} {}"
            })
    void rubbish_gets_a_clear_refusal(String rubbish) {
        HttpResponse<String> refused = post("/api/campaigns/" + campaign("now") + "/pickets", rubbish);
        assertThat(refused.statusCode()).as(refused.body()).isIn(400, 422);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(refused.body()).doesNotContain("Exception", "shanyrak.", "jackson", "java.");
    }

    private String picket(String campaign) {
        return posted("/api/campaigns/" + campaign + "/pickets", PICKET)
                .get("entry")
                .asString();
    }

    private static String entryAddress(String campaign, String entry) {
        return "/api/campaigns/" + campaign + "/entries/" + entry;
    }

    private static List<HttpResponse<String>> atOnce(
            int copies, java.util.concurrent.Callable<HttpResponse<String>> request)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> futures = threads.invokeAll(
                    Stream.generate(() -> request).limit(copies).toList());
            return IntStream.range(0, copies)
                    .mapToObj(futures::get)
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
