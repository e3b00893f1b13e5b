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
import shanyrak.web.Role;

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
                "eviction-attempts | EvictionAttemptReported | 'against': 'Wordone', 'forces': ['Wordtwo']",
                "rallies | RallyHeld | 'target': 'Wordone', 'turnout': {'words': 'Wordtwo'}",
                "meetings | MeetingHeld | 'words': 'Wordone Wordtwo'",
                "petitions | PetitionHandedIn | 'signatures': {'low': 300, 'words': 'Wordone'}",
                "announcements | ActionAnnounced | 'action': 'rally', 'time': '18:30', 'target': 'Wordone'",
                "arrests | ArrestReported | 'named': [{'name': 'Wordone', 'consent': 'person'}], 'charge': 'Wordtwo'",
                "releases | DetaineeReleased | 'named': [{'name': 'Wordone'}], 'terms': 'Wordtwo'",
                "trials | TrialHeld | 'court': 'Wordone', 'named': [{'name': 'Wordtwo'}], 'verdict': 'Wordtwo'",
                "demolitions | DemolitionReported | 'against': 'Wordone', 'homes': {'low': 1}",
                "answers | AuthorityAnswered | 'nature': 'acknowledgement', 'words': 'Wordone'",
                "promises | PromiseMade | 'words': 'Wordone', 'due': '2006-07'",
                "concessions | ConcessionMade | 'words': 'Wordone'"
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
    void an_entry_refers_to_entries_of_its_campaign_of_a_kind_that_makes_sense() {
        String campaign = campaign("now");
        String base = "/api/campaigns/" + campaign;
        String picket = picket(campaign);
        String stranger = picket(campaign("now"));
        String arrest = logged(base + "/arrests", "");
        String protest = logged(base + "/protests", ", 'channel': 'fax'");
        logged(base + "/releases", ", 'after': '" + arrest + "'");
        logged(base + "/answers", ", 'nature': 'refusal', 'words': 'No.', 'answers': ['" + protest + "']");
        logged(base + "/replies", ", 'by': 'The Embassy', 'words': 'No.', 'about': '" + picket + "'");
        assertThat(rules(post(base + "/releases", "{" + WHERE + ", 'after': '" + picket + "'}")))
                .containsExactly("after LinkOfAnotherKind");
        assertThat(rules(post(
                        base + "/answers",
                        "{" + WHERE + ", 'nature': 'refusal', 'words': 'No.', 'answers': ['" + picket + "']}")))
                .containsExactly("answers LinkOfAnotherKind");
        assertThat(rules(post(
                        base + "/replies", "{" + WHERE + ", 'by': 'A', 'words': 'No.', 'about': '" + stranger + "'}")))
                .containsExactly("about LinkUnknown");
    }

    @Test
    void a_person_keeps_their_key_and_nobody_gets_anothers() {
        String base = "/api/campaigns/" + campaign("now");
        String arrest = logged(base + "/arrests", ", 'named': [{'name': 'Wordone'}]");
        String person = kept(arrest).replaceAll("(?s).*\"person\":\"([-0-9a-f]{36})\".*", "$1");
        String named = ", 'named': [{'person': '" + person + "', 'name': 'Wordone'}]";
        String release = logged(base + "/releases", ", 'after': '" + arrest + "'" + named);
        assertThat(kept(release)).contains(person);
        assertThat(rules(post(base + "/releases", "{" + WHERE + named + "}")))
                .containsExactly("named[0].person PersonUnknown");
    }

    @Test
    void who_has_not_seen_the_last_change_is_told_and_nothing_is_recorded() {
        String campaign = campaign("now");
        String entry = picket(campaign);
        String address = entryAddress(campaign, entry);
        posted(address + "/disputes", "{'reason': 'Another paper says otherwise', 'seen': 0}");
        assertThat(rules(post(address + "/retractions", "{'reason': 'mistake', 'seen': 0}")))
                .containsExactly("EntryChangedMeanwhile");
        posted(address + "/retractions", "{'reason': 'mistake', 'seen': 1}");
        assertThat(events(entry)).containsExactly("PicketHeld", "EntryDisputed", "EntryRetracted");
    }

    @Test
    void sources_of_different_outlets_corroborate_and_none_is_added_twice() {
        String campaign = campaign("now");
        String entry = logged("/api/campaigns/" + campaign + "/pickets", "");
        String sources = entryAddress(campaign, entry) + "/sources";
        posted(sources, "{'source': {'outlet': 'The Gazette', 'title': 'A picket'}}");
        posted(sources, "{'source': {'outlet': 'the gazette', 'title': 'Another picket'}}");
        posted(sources, "{'source': {'address': 'https://www.example.org/a'}}");
        assertThat(events(entry))
                .containsExactly("PicketHeld", "SourceAdded", "SourceAdded", "SourceAdded", "EntryCorroborated");
        assertThat(rules(post(sources, "{'source': {'outlet': 'The Gazette', 'title': ' A picket '}}")))
                .containsExactly("title SourceKnown");
        assertThat(rules(post(sources, "{'source': {'published': '2006'}}")))
                .containsExactly("source.title SourceEmpty");
    }

    @Test
    void merging_loses_no_source_and_can_be_tried_again() {
        String campaign = campaign("now");
        String base = "/api/campaigns/" + campaign;
        String stays = logged(base + "/pickets", ", 'sources': [{'outlet': 'One'}]");
        String twin = logged(base + "/pickets", ", 'sources': [{'outlet': 'One'}, {'outlet': 'Two'}]");
        String merges = entryAddress(campaign, twin) + "/merges";
        String body = "{'into': '" + stays + "'}";
        assertThat(post(merges, body, "merge-" + twin).statusCode()).isEqualTo(201);
        assertThat(post(merges, body, "merge-" + twin).statusCode()).isEqualTo(201);
        assertThat(events(stays)).containsExactly("PicketHeld", "SourceAdded", "EntryCorroborated");
        assertThat(events(twin)).containsExactly("PicketHeld", "EntryCorroborated", "EntryMerged");
        posted(entryAddress(campaign, twin) + "/reinstatements", "{'reason': 'They were two after all'}");
        String protest = logged(base + "/protests", ", 'channel': 'fax'");
        assertThat(rules(post(merges, "{'into': '" + protest + "'}"))).containsExactly("into LinkOfAnotherKind");
        assertThat(rules(post(merges, "{}"))).containsExactly("into Missing");
    }

    @Test
    void promises_announcements_and_clocks_run_their_course() {
        String campaign = campaign("now");
        String base = "/api/campaigns/" + campaign;
        String promise = logged(base + "/promises", ", 'words': 'No home will be touched.'");
        posted(entryAddress(campaign, promise) + "/keepings", "{'when': '2006-06', 'account': 'They stand'}");
        posted(entryAddress(campaign, promise) + "/breaches", "{'when': '2006-07-14', 'account': 'They came'}");
        String announced = logged(base + "/announcements", ", 'action': 'picket'");
        posted(entryAddress(campaign, announced) + "/cancellations", "{'reason': 'The embassy is closed'}");
        assertThat(rules(post(
                        entryAddress(campaign, announced) + "/holdings",
                        "{'held': '" + logged(base + "/rallies", "") + "'}")))
                .containsExactly("held LinkOfAnotherKind");
        posted(entryAddress(campaign, announced) + "/holdings", "{'held': '" + picket(campaign) + "'}");
        String protest = logged(base + "/protests", ", 'channel': 'fax'");
        String clock = entryAddress(campaign, protest) + "/clock-";
        posted(clock + "pauses", "{'day': '2006-05-01', 'reason': 'They asked for time'}");
        posted(clock + "resumptions", "{'day': '2006-05-15', 'reason': 'The time is over'}");
        posted(clock + "corrections", "{'day': '2006-04-20', 'reason': 'It took a week'}");
        assertThat(rules(post(clock + "corrections", "{'day': '2006-04', 'reason': ' '}")))
                .containsExactly("day NotADay", "reason Missing");
        assertThat(events(promise)).containsExactly("PromiseMade", "PromiseKept", "PromiseBroken");
        assertThat(events(announced)).containsExactly("ActionAnnounced", "ActionCalledOff", "AnnouncedActionHeld");
        assertThat(events(protest))
                .containsExactly("ProtestSent", "AnswerClockPaused", "AnswerClockResumed", "AnswerClockCorrected");
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

    @Test
    void a_verified_entry_takes_two_persons_to_retract_and_a_verifier_to_correct() {
        String campaign = campaign("now");
        String recorder = invited(campaign, Role.RECORDER);
        String verifier = invited(campaign, Role.VERIFIER);
        String editor = invited(campaign, Role.EDITOR);
        String entry = json(postAs(recorder, "/api/campaigns/" + campaign + "/pickets", PICKET))
                .get("entry")
                .asString();
        String address = entryAddress(campaign, entry);
        assertThat(rules(postAs(recorder, address + "/verifications", "{}"))).containsExactly("MayNot");
        assertThat(postAs(verifier, address + "/verifications", "{'note': 'I was there'}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(rules(postAs(recorder, address + "/corrections", "{'reason': 'x', 'content': " + PICKET + "}")))
                .containsExactly("MayNot");
        assertThat(rules(postAs(recorder, address + "/retractions", "{'reason': 'false'}")))
                .containsExactly("RetractionOfAVerifiedEntryNeedsASecondPerson");
        assertThat(postAs(editor, address + "/retraction-requests", "{'reason': 'false'}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(rules(postAs(editor, address + "/retraction-confirmations", "")))
                .containsExactly("RetractionOfAVerifiedEntryNeedsASecondPerson");
        assertThat(postAs(verifier, address + "/retraction-confirmations", "").statusCode())
                .isEqualTo(201);
        assertThat(events(entry)).endsWith("EntryVerified", "RetractionRequested", "EntryRetracted");
        assertThat(kept(entry)).contains("\"role\":\"RECORDER\"", "\"role\":\"VERIFIER\"", "\"role\":\"EDITOR\"");
    }

    @Test
    void a_recorder_holds_what_the_campaign_shows_but_does_not_show_what_it_holds() {
        String open = campaign("now");
        String held = campaign("held");
        String shown = PICKET.replaceFirst("\\{", "{'publish': 'now', ");
        String kept = PICKET.replaceFirst("\\{", "{'publish': 'held', ");
        assertThat(postAs(invited(open, Role.RECORDER), "/api/campaigns/" + open + "/pickets", kept)
                        .statusCode())
                .isEqualTo(201);
        assertThat(rules(postAs(invited(held, Role.RECORDER), "/api/campaigns/" + held + "/pickets", shown)))
                .containsExactly("MayNot");
        assertThat(postAs(invited(held, Role.VERIFIER), "/api/campaigns/" + held + "/pickets", shown)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void nobody_decides_for_a_campaign_they_do_not_work_for() {
        String campaign = campaign("now");
        String stranger = invited(campaign("now"), Role.OWNER);
        String entry = entryAddress(campaign, picket(campaign));
        assertThat(postAs(stranger, "/api/campaigns/" + campaign + "/pickets", PICKET)
                        .statusCode())
                .isEqualTo(403);
        assertThat(postAs(stranger, entry + "/retractions", "{'reason': 'mistake'}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(postAs(stranger, entry + "/corrections", "{'reason': 'x', 'content': " + PICKET + "}")
                        .statusCode())
                .isEqualTo(403);
    }

    private String logged(String address, String own) {
        return posted(address, "{" + WHERE + own + "}").get("entry").asString();
    }
}
