package shanyrak.command.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.command.platform.Checks;
import shanyrak.events.entry.Kind;
import shanyrak.web.Refused;
import tools.jackson.databind.json.JsonMapper;

class EntryRulesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2006-04-20T23:30:00Z"), ZoneOffset.UTC);
    private static final String ANOTHER = "7d9e8f10-2b3c-4d5e-8f60-718293a4b5c6";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHEN_AND_WHERE = "'when': '2006-04-13?', 'place': {'country': 'GB', 'town': 'London'}";

    @Test
    void the_smallest_entry_of_each_kind_is_accepted() {
        accepted(Kind.PICKET, "");
        accepted(Kind.PROTEST, ", 'channel': 'web-form'");
        accepted(Kind.LETTER_HANDED_IN, ", 'to': 'a representative'");
        accepted(Kind.MEDIA_COVERAGE, ", 'outlet': 'A channel', 'medium': 'television'");
        accepted(Kind.STATEMENT, ", 'words': 'We thank all.'");
        accepted(Kind.EVICTION_ATTEMPT, ", 'against': 'homes'");
        accepted(Kind.RALLY, "");
        accepted(Kind.MEETING, "");
        accepted(Kind.PETITION, "");
        accepted(Kind.ANNOUNCEMENT, ", 'action': 'rally'");
        accepted(Kind.ARREST, "");
        accepted(Kind.RELEASE, "");
        accepted(Kind.TRIAL, ", 'court': 'a court'");
        accepted(Kind.DEMOLITION, ", 'against': 'homes'");
        accepted(Kind.ANSWER, ", 'nature': 'refusal', 'words': 'No.'");
        accepted(Kind.PROMISE, ", 'words': 'Yes.'");
        accepted(Kind.CONCESSION, ", 'words': 'Yes.'");
        accepted(Kind.REPLY, ", 'by': 'the Embassy', 'words': 'No.', 'about': '%s'".formatted(UUID.randomUUID()));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_empty_entry_is_told_all_that_is_missing_at_once(Kind kind) {
        assertThat(broken(kind, "{}")).contains("when Missing", "place.country Missing");
    }

    @Test
    void each_kind_says_what_it_needs() {
        assertThat(broken(Kind.PROTEST, body(""))).containsExactly("channel Missing");
        assertThat(broken(Kind.LETTER_HANDED_IN, body(""))).containsExactly("to Missing");
        assertThat(broken(Kind.MEDIA_COVERAGE, body(""))).containsExactly("outlet Missing", "medium Missing");
        assertThat(broken(Kind.STATEMENT, body(""))).containsExactly("words Missing");
        assertThat(broken(Kind.EVICTION_ATTEMPT, body(""))).containsExactly("against Missing");
        assertThat(broken(Kind.ANNOUNCEMENT, body(""))).containsExactly("action Missing");
        assertThat(broken(Kind.TRIAL, body(""))).containsExactly("court Missing");
        assertThat(broken(Kind.DEMOLITION, body(""))).containsExactly("against Missing");
        assertThat(broken(Kind.ANSWER, body(""))).containsExactly("nature Missing", "words Missing");
        assertThat(broken(Kind.PROMISE, body(""))).containsExactly("words Missing");
        assertThat(broken(Kind.CONCESSION, body(""))).containsExactly("words Missing");
        assertThat(broken(Kind.REPLY, body(""))).containsExactly("by Missing", "words Missing", "about Missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-04-22, InTheFuture",
        "2006-05, InTheFuture",
        "2006-04-13/2006-05-01, InTheFuture",
        "2006-04-13/.., ",
        "2006-04-21, ",
        "2006-04, ",
        "2006, ",
        "1899-12-31, TooLongAgo",
        "0206-04-13, TooLongAgo",
        "last Thursday, NotADate",
        "2006-02-30, NotADate"
    })
    void only_what_has_happened_can_be_logged_or_will_by_tomorrow(String when, String rule) {
        List<String> found = broken(Kind.PICKET, "{'when': '" + when + "', 'place': {'country': 'GB'}}");
        assertThat(found).isEqualTo(rule == null ? List.of() : List.of("when " + rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "gb", "XX", "GBR", "Kazakhstan"})
    void an_unknown_country_is_refused(String country) {
        assertThat(broken(Kind.PICKET, "{'when': '2006', 'place': {'country': '" + country + "'}}"))
                .containsExactly("place.country CountryUnknown");
    }

    @Test
    void the_upper_bound_is_not_below_the_lower_one() {
        assertThat(broken(Kind.PICKET, body(", 'turnout': {'low': 40, 'high': 30}")))
                .containsExactly("turnout.high HighBelowLow");
        assertThat(broken(Kind.PICKET, body(", 'turnout': {'low': -1, 'high': 10000001}")))
                .containsExactly("turnout.low OutOfRange", "turnout.high OutOfRange");
        accepted(Kind.PICKET, ", 'turnout': {'low': 40, 'high': 40}");
        accepted(Kind.PICKET, ", 'turnout': {'high': 40}");
    }

    @Test
    void a_protest_sends_at_least_one_item() {
        assertThat(broken(Kind.PROTEST, body(", 'channel': 'fax', 'items': 0"))).containsExactly("items OutOfRange");
        assertThat(broken(Kind.PROTEST, body(", 'channel': 'pigeon'"))).containsExactly("channel NotOneOf");
    }

    @Test
    void a_kind_has_no_fields_of_another() {
        assertThat(broken(Kind.PICKET, body(", 'channel': 'fax', 'items': 3")))
                .containsExactly("channel NotOfThisKind", "items NotOfThisKind");
    }

    @Test
    void words_are_readable_and_not_too_long() {
        assertThat(broken(Kind.PICKET, body(", 'note': '" + "я".repeat(2_001) + "'")))
                .containsExactly("note TooLong");
        assertThat(broken(Kind.PICKET, body(", 'note': 'a\\u0000b'"))).containsExactly("note Unreadable");
        assertThat(broken(Kind.PICKET, body(", 'note': 'a\\u202Eb'"))).containsExactly("note Unreadable");
        assertThat(broken(Kind.PICKET, body(", 'note': 'a\\uD800b'"))).containsExactly("note Unreadable");
        accepted(Kind.PICKET, ", 'note': 'Шаңырақ\\n\\tтұрғындары ⛺'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200B", "200C", "200D", "200E", "200F", "2060", "FEFF", "00AD", "034F", "3164", "180E"})
    void what_nobody_can_see_is_refused(String character) {
        assertThat(broken(Kind.PICKET, body(", 'note': 'a\\u%sb'".formatted(character))))
                .containsExactly("note Invisible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028", "2029", "FFFE", "FDD0", "2066", "202C"})
    void what_is_no_character_or_turns_text_around_is_refused(String character) {
        assertThat(broken(Kind.PICKET, body(", 'note': 'a\\u%sb'".formatted(character))))
                .containsExactly("note Unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00A0", "3000", "2007", "202F"})
    void blanks_of_any_width_are_nothing(String blank) {
        assertThat(broken(Kind.STATEMENT, body(", 'words': '\\u%s'".formatted(blank))))
                .containsExactly("words Missing");
    }

    @Test
    void a_source_says_something_and_leads_somewhere() {
        assertThat(broken(
                        Kind.PICKET, body(", 'sources': [{'published': '2006'}, {'address': 'javascript:alert(1)'}]")))
                .containsExactly("sources[0].title SourceEmpty", "sources[1].address NotAWebAddress");
        assertThat(broken(Kind.PICKET, body(", 'sources': [{'address': 'https://user:secret@example.org/'}]")))
                .containsExactly("sources[0].address NotAWebAddress");
        accepted(Kind.PICKET, ", 'sources': [{'address': 'https://example.org/a?b=c#d'}]");
        accepted(Kind.PICKET, ", 'sources': [{'outlet': 'A channel'}]");
        accepted(Kind.PICKET, ", 'sources': [{'title': 'A report'}]");
    }

    @Test
    void organisers_are_named_and_not_too_many() {
        assertThat(broken(Kind.PICKET, body(", 'organisers': ['A', ' ']"))).containsExactly("organisers[1] Missing");
        assertThat(broken(Kind.PICKET, body(", 'organisers': [" + "'A',".repeat(30) + "'A']")))
                .containsExactly("organisers TooMany");
    }

    @Test
    void coordinates_come_in_pairs_and_lie_on_the_earth() {
        assertThat(broken(Kind.PICKET, "{'when': '2006', 'place': {'country': 'KZ', 'latitude': 43.2}}"))
                .containsExactly("place.longitude CoordinatesIncomplete");
        assertThat(
                        broken(
                                Kind.PICKET,
                                "{'when': '2006', 'place': {'country': 'KZ', 'latitude': 91, 'longitude': -181, 'precision': 'near'}}"))
                .containsExactly("place.latitude OutOfRange", "place.longitude OutOfRange", "place.precision NotOneOf");
    }

    private static void accepted(Kind kind, String more) {
        assertThatCode(() -> check(kind, body(more))).doesNotThrowAnyException();
    }

    private static List<String> broken(Kind kind, String body) {
        Refused refused = catchThrowableOfType(Refused.class, () -> check(kind, body));
        return refused == null
                ? List.of()
                : refused.broken().stream()
                        .map(rule -> rule.field() + " " + rule.rule())
                        .toList();
    }

    private static void check(Kind kind, String body) {
        Checks checks = new Checks(NOW);
        EntryRules.check(checks, kind, JSON.readValue(body.replace('\'', '"'), EntryBody.class));
        checks.refuseIfBroken();
    }

    private static String body(String more) {
        return "{" + WHEN_AND_WHERE + more + "}";
    }

    @Test
    void an_announcement_and_a_promise_may_lie_ahead_but_not_too_far() {
        String ahead = "'place': {'country': 'GB'}, 'action': 'picket', 'when': ";
        assertThat(broken(Kind.ANNOUNCEMENT, "{" + ahead + "'2006-06-01'}")).isEmpty();
        assertThat(broken(Kind.ANNOUNCEMENT, "{" + ahead + "'2016-06-01'}")).containsExactly("when TooFarAhead");
        assertThat(broken(Kind.ANNOUNCEMENT, "{" + ahead + "'1816-06-01'}")).containsExactly("when TooLongAgo");
        assertThat(broken(Kind.PROMISE, body(", 'words': 'Yes.', 'due': '2016'")))
                .isEmpty();
        assertThat(broken(Kind.PROMISE, body(", 'words': 'Yes.', 'due': 'soon'")))
                .containsExactly("due NotADate");
    }

    @Test
    void an_announced_action_is_a_picket_or_a_rally_and_has_a_time_of_day() {
        assertThat(broken(Kind.ANNOUNCEMENT, body(", 'action': 'arrest', 'time': '25:00'")))
                .containsExactly("action NotOneOf", "time NotATime");
        assertThat(broken(Kind.ANNOUNCEMENT, body(", 'action': 'rally', 'time': '18:30'")))
                .isEmpty();
    }

    @Test
    void a_person_has_a_name_and_a_known_consent() {
        assertThat(broken(Kind.ARREST, body(", 'named': [{'name': ' '}, {'name': 'A', 'consent': 'mine'}]")))
                .containsExactly("named[0].name Missing", "named[1].consent NotOneOf");
    }

    @Test
    void homes_and_signatures_are_bounds() {
        assertThat(broken(Kind.DEMOLITION, body(", 'against': 'homes', 'homes': {'low': 3, 'high': 2}")))
                .containsExactly("homes.high HighBelowLow");
        assertThat(broken(Kind.PETITION, body(", 'signatures': {'low': -1}")))
                .containsExactly("signatures.low OutOfRange");
    }

    /** A kind with what it needs, a field of it that holds words, and how long they may be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PICKET             |                                      | target   | 200",
                "RALLY              |                                      | target   | 200",
                "LETTER_HANDED_IN   |                                      | to       | 200",
                "MEETING            |                                      | words    | 10000",
                "MEDIA_COVERAGE     | , 'medium': 'print'                  | outlet   | 200",
                "STATEMENT          |                                      | words    | 10000",
                "ANNOUNCEMENT       | , 'action': 'rally'                  | target   | 200",
                "EVICTION_ATTEMPT   |                                      | against  | 300",
                "ARREST             |                                      | charge   | 300",
                "RELEASE            |                                      | terms    | 300",
                "TRIAL              |                                      | court    | 200",
                "TRIAL              | , 'court': 'a court'                 | charge   | 300",
                "TRIAL              | , 'court': 'a court'                 | verdict  | 2000",
                "DEMOLITION         |                                      | against  | 300",
                "ANSWER             | , 'nature': 'answer'                 | words    | 10000",
                "PROMISE            |                                      | words    | 10000",
                "CONCESSION         |                                      | words    | 10000",
                "REPLY              | , 'words': 'No.', 'about': '" + ANOTHER + "' | by | 200"
            })
    void words_of_every_kind_have_an_end(Kind kind, @Nullable String needed, String field, int longest) {
        String more = needed == null ? "" : needed;
        accepted(kind, more + ", '%s': '%s'".formatted(field, "я".repeat(longest)));
        assertThat(broken(kind, body(more + ", '%s': '%s'".formatted(field, "я".repeat(longest + 1)))))
                .containsExactly(field + " TooLong");
    }

    @Test
    void lists_of_every_kind_have_an_end_and_no_gaps() {
        for (Kind kind : List.of(Kind.EVICTION_ATTEMPT, Kind.DEMOLITION)) {
            assertThat(broken(kind, body(", 'against': 'homes', 'forces': ['']")))
                    .containsExactly("forces[0] Missing");
        }
        assertThat(broken(Kind.ARREST, body(", 'forces': ['']"))).containsExactly("forces[0] Missing");
        assertThat(broken(Kind.EVICTION_ATTEMPT, body(", 'against': 'homes', 'resistedBy': ['']")))
                .containsExactly("resistedBy[0] Missing");
        for (Kind kind : List.of(Kind.ARREST, Kind.RELEASE)) {
            assertThat(broken(kind, body(", 'named': [%s]".formatted(many("{'name': 'A'}")))))
                    .containsExactly("named TooMany");
        }
        assertThat(broken(Kind.TRIAL, body(", 'court': 'a court', 'named': [%s]".formatted(many("{'name': 'A'}")))))
                .containsExactly("named TooMany");
        assertThat(broken(Kind.PICKET, body(", 'sources': [%s]".formatted(many("{'title': 'A'}")))))
                .containsExactly("sources TooMany");
        assertThat(broken(Kind.PICKET, body(", 'demands': [%s]".formatted(many("1")))))
                .containsExactly("demands TooMany");
        assertThat(broken(
                        Kind.CONCESSION,
                        body(", 'words': 'Yes.', 'answers': [%s]".formatted(many("'" + ANOTHER + "'")))))
                .containsExactly("answers TooMany");
    }

    @Test
    void counts_of_every_kind_are_bounds_in_readable_words() {
        for (Kind kind : List.of(Kind.PICKET, Kind.RALLY, Kind.MEETING)) {
            assertThat(broken(kind, body(", 'turnout': {'low': -1, 'words': '%s'}".formatted("x".repeat(301)))))
                    .containsExactly("turnout.low OutOfRange", "turnout.words TooLong");
        }
        assertThat(broken(Kind.EVICTION_ATTEMPT, body(", 'against': 'homes', 'turnout': {'low': -1}")))
                .containsExactly("turnout.low OutOfRange");
        for (Kind kind : List.of(Kind.ARREST, Kind.RELEASE)) {
            assertThat(broken(kind, body(", 'people': {'low': -1}"))).containsExactly("people.low OutOfRange");
        }
        assertThat(broken(Kind.TRIAL, body(", 'court': 'a court', 'people': {'low': -1}")))
                .containsExactly("people.low OutOfRange");
    }

    @Test
    void words_are_in_a_language_of_the_campaign() {
        String spoken = ", 'words': 'Ja.', 'language': 'de'";
        for (Kind kind : List.of(Kind.MEETING, Kind.STATEMENT, Kind.PROMISE, Kind.CONCESSION)) {
            assertThat(broken(kind, body(spoken))).containsExactly("language LanguageUnknown");
        }
        assertThat(broken(Kind.ANSWER, body(spoken + ", 'nature': 'answer'")))
                .containsExactly("language LanguageUnknown");
        assertThat(broken(Kind.REPLY, body(spoken + ", 'by': 'A', 'about': '" + ANOTHER + "'")))
                .containsExactly("language LanguageUnknown");
    }

    @Test
    void a_source_is_readable_not_too_long_and_has_appeared() {
        String source = "'title': '%s', 'outlet': '%s', 'published': '2006-06-01'";
        assertThat(broken(
                        Kind.PICKET,
                        body(", 'sources': [{%s}]".formatted(source.formatted("x".repeat(301), "x".repeat(201))))))
                .containsExactly(
                        "sources[0].title TooLong", "sources[0].outlet TooLong", "sources[0].published InTheFuture");
    }

    @Test
    void an_entry_is_published_now_or_held() {
        assertThat(broken(Kind.PICKET, body(", 'publish': 'later'"))).containsExactly("publish NotOneOf");
        accepted(Kind.PICKET, ", 'publish': 'held'");
    }

    private static String many(String one) {
        return String.join(",", Collections.nCopies(31, one));
    }
}
