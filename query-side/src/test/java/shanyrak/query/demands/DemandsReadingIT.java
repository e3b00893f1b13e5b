package shanyrak.query.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Kind;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.Entries;
import shanyrak.query.clock.ClockFace;
import shanyrak.query.clock.ClocksInWords;
import shanyrak.query.demands.AnswersAwaited.Awaited;
import shanyrak.query.reading.AsOf;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import tools.jackson.databind.JsonNode;

/** What readers see of the clocks on 31 May 2006. */
class DemandsReadingIT {

    private static final Stage STAGE = Stage.shared();

    private final Web web = new Web(STAGE);
    private final String campaign = "clocks-" + UUID.randomUUID();
    private final String page = "/campaigns/" + campaign + "/demands";
    private final String api = "/api" + page;
    private final String list = "/api/campaigns/" + campaign + "/protests";
    private final Campaigns campaigns = STAGE.campaigns();
    private final Entries entries = STAGE.entries(campaign);
    private final UUID waiting = UUID.randomUUID();
    private final UUID letter = UUID.randomUUID();
    private final UUID petition = UUID.randomUUID();
    private final UUID answer = UUID.randomUUID();

    @BeforeEach
    void play() {
        STAGE.setToday(LocalDate.parse("2006-05-31"));
        STAGE.play(
                campaigns.opened(campaign),
                campaigns.demandRaised(campaign, 1, "Stop the evictions"),
                campaigns.demandRaised(campaign, 2, "Build homes"),
                campaigns.addresseeNamed(campaign, 1, "The Mayor"),
                entries.on("2006-04-13?").protestSent(waiting, Channel.FAX, 12),
                entries.on("2006-05-11").letterHandedIn(letter, null),
                entries.on("2006-05-01").petitionHandedIn(petition),
                entries.on("2006-05-11").authorityAnswered(answer, AnswerNature.ANSWER, petition),
                entries.held().on("2006-05-12").authorityAnswered(UUID.randomUUID(), AnswerNature.REFUSAL, waiting));
    }

    @AfterEach
    void backToTheDayOfTheStage() {
        STAGE.setToday(null);
    }

    @Test
    void the_page_says_how_long_each_demand_has_been_without_an_answer() {
        assertThat(body(page))
                .contains("Stop the evictions", "Not yet put to the authority.")
                .contains("Answered on 11 May 2006, after 28 days without an answer.")
                .contains("<data value=\"28\">28</data> <span>days without an answer</span>")
                .contains("Days are counted up to 31 May 2006.")
                .contains("/timeline?demand=1&amp;side=solidarity", "Solidarity: 3")
                .contains("How the days are counted");
    }

    @Test
    void the_page_says_who_has_not_answered_what() {
        assertThat(body(page))
                .contains("Protest to The Mayor", "13 April 2006 (uncertain)")
                .contains("Has waited since 13 April 2006: 48 days without an answer.")
                .contains("Letters handed in", "Petition to The Mayor", "3 protests")
                .contains("/campaigns/" + campaign + "/entries/" + waiting);
    }

    @Test
    void steps_pauses_and_judgements_are_told_with_their_reasons() {
        STAGE.play(
                entries.answerClockPaused(waiting, "2006-05-21"),
                campaigns.demandAssessed(campaign, 2, DemandStatus.MET, answer));
        assertThat(body(page))
                .contains(
                        "The count is paused.", "From 21 May 2006 on no days are counted.", "the office asked for time")
                .contains("Put to the authority", "/entries/" + answer)
                .contains("What became of it", "they said so");
    }

    @Test
    void nobody_is_blamed_unless_the_campaign_said_within_how_many_days_the_office_answers() {
        assertThat(body(page)).doesNotContain("can be expected").doesNotContainIgnoringCase("overdue");
        STAGE.play(campaigns.addresseeDescribed(campaign, 1, "The Mayor"));
        assertThat(body(page))
                .contains("The campaign says that an answer can be expected within 15 days. One has waited longer.")
                .doesNotContainIgnoringCase("overdue");
    }

    @Test
    void a_campaign_without_demands_and_protests_says_so() {
        String quiet = "quiet-" + UUID.randomUUID();
        STAGE.play(campaigns.opened(quiet));
        assertThat(body("/campaigns/" + quiet + "/demands"))
                .contains("Nothing has been demanded yet.", "No protest to an office has been published yet.");
    }

    @ParameterizedTest
    @CsvSource({
        "state=answered, One protest",
        "state=without-answer, 2 protests",
        "state=&addressee=1&sort=, 2 protests",
        "state=refused, No protests"
    })
    void the_list_is_filtered_by_its_address(String filter, String total) {
        assertThat(body(page + "?" + filter)).contains("<p class=\"count\">" + total + "</p>");
    }

    @Test
    void a_filter_that_cannot_be_understood_is_named_at_its_field() {
        HttpResponse<String> answered = web.page(page + "?state=not-put");
        assertThat(answered.statusCode()).isEqualTo(400);
        assertThat(answered.body()).contains("“not-put” is no way for a protest to stand.");
    }

    @Test
    void rest_gives_demands_with_history_and_clock() {
        JsonNode answered = web.json(api);
        assertThat(answered.get("today").asString()).isEqualTo("2006-05-31");
        JsonNode demand = answered.get("demands").get(0);
        assertThat(demand.get("demand").asInt()).isEqualTo(1);
        assertThat(demand.get("text").get("en").asString()).isEqualTo("Stop the evictions");
        assertThat(demand.get("status").asString()).isEqualTo("raised");
        assertThat(demand.get("history")).isEmpty();
        assertThat(demand.get("entries").get("solidarity").asInt()).isEqualTo(3);
        JsonNode clock = demand.get("clock");
        assertThat(clock.get("state").asString()).isEqualTo("answered");
        assertThat(clock.get("since").asString()).isEqualTo("2006-05-11");
        assertThat(clock.get("days").asInt()).isEqualTo(28);
        assertThat(clock.get("waits").asBoolean()).isFalse();
        assertThat(clock.get("steps").get(1).get("entry").asString()).isEqualTo(answer.toString());
        assertThat(answered.get("demands").get(1).get("clock").has("since")).isFalse();
    }

    @Test
    void rest_gives_the_dealings_of_each_addressee() {
        STAGE.play(campaigns.addresseeDescribed(campaign, 1, "The Mayor"));
        JsonNode protests = web.json(api).get("protests");
        assertThat(protests).hasSize(2);
        JsonNode mayor = protests.get(0);
        assertThat(mayor.get("addressee").asInt()).isEqualTo(1);
        assertThat(mayor.get("states").get("waiting").asInt()).isEqualTo(1);
        assertThat(mayor.get("states").get("answered").asInt()).isEqualTo(1);
        assertThat(mayor.get("longest").asInt()).isEqualTo(48);
        assertThat(mayor.get("answerWithin").asInt()).isEqualTo(15);
        assertThat(mayor.get("beyond").asInt()).isEqualTo(1);
        assertThat(protests.get(1).has("addressee")).isFalse();
        assertThat(protests.get(1).has("beyond")).isFalse();
        assertThat(protests.get(1).get("longest").asInt()).isEqualTo(20);
    }

    @Test
    void rest_lists_protests_by_how_long_they_have_waited() {
        assertThat(entriesOf(web.json(list))).containsExactly(waiting, letter, petition);
        assertThat(entriesOf(web.json(list + "?sort=date"))).containsExactly(letter, petition, waiting);
        JsonNode one =
                web.json(list + "?state=waiting&addressee=1").get("protests").get(0);
        assertThat(one.get("entry").asString()).isEqualTo(waiting.toString());
        assertThat(one.get("kind").asString()).isEqualTo("protest");
        assertThat(one.get("when").asString()).isEqualTo("2006-04-13?");
        assertThat(one.get("clock").get("days").asInt()).isEqualTo(48);
    }

    @ParameterizedTest
    @CsvSource({"days", "date"})
    void the_pages_of_a_list_hold_each_protest_once_even_when_the_day_changes(String sort) {
        STAGE.play(
                entries.on("2006-05-11").protestSent(UUID.randomUUID(), Channel.FAX, 1),
                entries.on("2006-05-11").protestSent(UUID.randomUUID(), Channel.FAX, 1));
        List<UUID> all = entriesOf(web.json(list + "?sort=" + sort));
        List<UUID> paged = new ArrayList<>();
        JsonNode answered = web.json(list + "?limit=1&sort=" + sort);
        for (int day = 1; paged.addAll(entriesOf(answered)) && answered.hasNonNull("next"); day++) {
            STAGE.setToday(LocalDate.parse("2006-05-31").plusDays(day));
            answered = web.json(list + "?limit=1&sort=" + sort + "&cursor="
                    + answered.get("next").asString());
            assertThat(answered.get("total").asInt()).isEqualTo(5);
        }
        assertThat(all).hasSize(5);
        assertThat(paged).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({
        "state=soon, UnknownState",
        "addressee=0, NotAnAddressee",
        "sort=name, UnknownSort",
        "cursor=made-up, NotACursorOfProtests",
        "limit=201, NotALimitOfProtests",
        "stat=waiting, UnknownParameter"
    })
    void rest_refuses_what_it_does_not_understand_and_names_it(String filter, String rule) {
        HttpResponse<String> answered = web.get(list + "?" + filter);
        assertThat(answered.statusCode()).isEqualTo(400);
        assertThat(answered.body()).contains(filter.substring(0, filter.indexOf('=')), rule);
    }

    @Test
    void there_is_nothing_of_a_campaign_that_nobody_opened() {
        assertThat(web.get("/api/campaigns/nobody/demands").statusCode()).isEqualTo(404);
        assertThat(web.get("/api/campaigns/nobody/protests").statusCode()).isEqualTo(404);
        assertThat(web.page("/campaigns/nobody/demands").statusCode()).isEqualTo(404);
    }

    @Test
    void an_answer_of_yesterday_is_sent_again_today() {
        String etag = web.get(api).headers().firstValue("ETag").orElseThrow();
        assertThat(web.get(api, "If-None-Match", etag).statusCode()).isEqualTo(304);
        STAGE.setToday(LocalDate.parse("2006-06-01"));
        HttpResponse<String> today = web.get(api, "If-None-Match", etag);
        assertThat(today.statusCode()).isEqualTo(200);
        assertThat(today.body()).contains("\"today\":\"2006-06-01\"");
    }

    @Test
    void everything_is_described() {
        JsonNode paths = web.json("/openapi.json").get("paths");
        JsonNode protests = paths.get("/api/campaigns/{campaign}/protests").get("get");
        assertThat(protests.get("parameters").findValuesAsString("name"))
                .contains("state", "addressee", "sort", "cursor", "limit", "atLeast");
        assertThat(paths.has("/api/campaigns/{campaign}/demands")).isTrue();
    }

    @Test
    void the_clock_of_one_entry_is_told_in_a_phrase() {
        ClockFace clock = clock(waiting).orElseThrow();
        assertThat(STAGE.bean(ClocksInWords.class).phrase(clock, Locale.ENGLISH))
                .isEqualTo("Has waited since 13 April 2006: 48 days without an answer.");
        assertThat(clock(answer)).isEmpty();
    }

    private Optional<ClockFace> clock(UUID entry) {
        return STAGE.bean(AnswerClocks.class)
                .of(campaign, entry, new AsOf(Long.MAX_VALUE, true, 0), LocalDate.parse("2006-05-31"));
    }

    @Test
    void the_page_of_an_entry_says_how_long_it_has_waited() {
        String entry = "/campaigns/" + campaign + "/entries/";
        STAGE.play(entries.answerClockPaused(waiting, "2006-05-21"));
        assertThat(body(entry + waiting))
                .contains("Has waited since 13 April 2006: 38 days without an answer. The count is paused.")
                .contains("the office asked for time", page + "#counting");
        assertThat(body(entry + answer)).doesNotContain("How long without an answer");
        STAGE.play(entries.entryRetracted(waiting));
        assertThat(body(entry + waiting)).doesNotContain("How long without an answer");
    }

    @Test
    void the_desk_is_told_what_has_waited_for_more_than_thirty_days() {
        AnswersAwaited awaited = STAGE.bean(AnswersAwaited.class);
        assertThat(awaited.of(campaign, 10)).containsExactly(new Awaited(waiting, Kind.PROTEST, 48, 1));
        STAGE.setToday(LocalDate.parse("2006-06-10"));
        assertThat(awaited.of(campaign, 10)).extracting(Awaited::entry).containsExactly(waiting);
        STAGE.setToday(LocalDate.parse("2006-06-11"));
        assertThat(awaited.of(campaign, 10))
                .containsExactly(
                        new Awaited(waiting, Kind.PROTEST, 59, 1),
                        new Awaited(letter, Kind.LETTER_HANDED_IN, 31, null));
        assertThat(awaited.of(campaign, 1)).hasSize(1);
    }

    @Test
    void the_desk_waits_as_long_as_the_campaign_says_that_the_office_needs() {
        UUID fresh = UUID.randomUUID();
        AnswersAwaited awaited = STAGE.bean(AnswersAwaited.class);
        STAGE.play(
                campaigns.addresseeDescribed(campaign, 1, "The Mayor"),
                entries.on("2006-05-15").protestSent(fresh, Channel.FAX, 1));
        assertThat(awaited.of(campaign, 10)).extracting(Awaited::entry).containsExactly(waiting, fresh);
        STAGE.play(entries.answerClockPaused(waiting, "2006-05-31"), entries.entryWithheld(fresh));
        assertThat(awaited.of(campaign, 10)).isEmpty();
    }

    private static List<UUID> entriesOf(JsonNode answered) {
        List<UUID> entries = new ArrayList<>();
        answered.get("protests")
                .forEach(one -> entries.add(UUID.fromString(one.get("entry").asString())));
        return entries;
    }

    private String body(String path) {
        HttpResponse<String> answered = web.page(path);
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        return answered.body();
    }
}
