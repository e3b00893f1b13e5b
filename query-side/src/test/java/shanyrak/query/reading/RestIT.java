package shanyrak.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.entry.Channel;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import tools.jackson.databind.JsonNode;

class RestIT {

    private static final Stage STAGE = Stage.shared();

    private final Web web = new Web(STAGE);
    private final String campaign = "rest-" + UUID.randomUUID();
    private final String api = "/api/campaigns/" + campaign;
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();
    private final UUID held = UUID.randomUUID();
    private long position;

    @BeforeEach
    void play() {
        Campaigns campaigns = STAGE.campaigns();
        position = STAGE.play(
                campaigns.opened(campaign),
                campaigns.demandRaised(campaign, 1, "Stop"),
                campaigns.addresseeNamed(campaign, 1, "The Mayor"),
                campaigns.appealIssued(campaign, "Write"),
                entries.picketHeld(picket, 30, 40),
                entries.on("2006-04-14").protestSent(UUID.randomUUID(), Channel.WEB_FORM, 12),
                entries.on("2006-04-15").held().statementIssued(held));
    }

    @Test
    void a_campaign_shows_its_demands_addressees_and_appeal() {
        JsonNode found = web.json(api);
        assertThat(found.at("/position").asLong()).isGreaterThanOrEqualTo(position);
        assertThat(found.at("/title/en").asString()).isEqualTo("Defend " + campaign);
        assertThat(found.at("/demands/0/text/en").asString()).isEqualTo("Stop");
        assertThat(found.at("/addressees/0/fax").asString()).isEqualTo("+7 001");
        assertThat(found.at("/appeal/words/en").asString()).isEqualTo("Write");
        assertThat(web.get("/api/campaigns").body()).contains(campaign);
    }

    @Test
    void the_timeline_gives_what_is_published_with_its_doubt() {
        JsonNode timeline = web.json(api + "/timeline");
        assertThat(timeline.at("/total").asInt()).isEqualTo(2);
        assertThat(timeline.at("/entries/0/entry").asString()).isEqualTo(picket.toString());
        assertThat(timeline.at("/entries/0/when").asString()).isEqualTo("2006-04-13?");
        assertThat(timeline.at("/entries/0/earliest").asString()).isEqualTo("2006-04-13");
        assertThat(timeline.at("/entries/0/turnout/low").asInt()).isEqualTo(30);
        assertThat(timeline.at("/entries/1/channel").asString()).isEqualTo("web-form");
        assertThat(timeline.has("next")).isTrue();
        assertThat(timeline.at("/next").isNull()).isTrue();
    }

    @Test
    void the_cursor_leads_through_all_pages_without_gap_or_double() {
        JsonNode first = web.json(api + "/timeline?limit=1");
        String next = first.at("/next").asString();
        JsonNode second = web.json(api + "/timeline?limit=1&cursor=" + next);
        assertThat(first.at("/total").asInt()).isEqualTo(2);
        assertThat(second.at("/entries/0/kind").asString()).isEqualTo("protest");
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void totals_agree_with_the_timeline() {
        JsonNode totals = web.json(api + "/totals");
        assertThat(totals.at("/totals/actions").asInt()).isEqualTo(2);
        assertThat(totals.at("/totals/items").asInt()).isEqualTo(12);
        assertThat(totals.at("/totals/people/low").asInt()).isEqualTo(30);
        assertThat(totals.at("/totals/people/high").asInt()).isEqualTo(40);
        assertThat(totals.at("/totals/entriesWithUnknownTurnout").asInt()).isZero();
        assertThat(totals.at("/by/kind/picket/actions").asInt()).isEqualTo(1);
        assertThat(totals.at("/by/channel/none/entries").asInt()).isEqualTo(1);
    }

    @Test
    void an_entry_gives_all_its_versions() {
        STAGE.play(entries.entryCorrected(picket, entries.picket(picket, 50, 60)));
        JsonNode entry = web.json(api + "/entries/" + picket);
        assertThat(entry.at("/kind").asString()).isEqualTo("picket");
        assertThat(entry.at("/corrected").asBoolean()).isTrue();
        assertThat(entry.at("/standing").asString()).isEqualTo("reported");
        assertThat(entry.at("/versions/0/says/turnout/low").asInt()).isEqualTo(30);
        assertThat(entry.at("/versions/1/changed/0").asString()).isEqualTo("turnout");
        assertThat(entry.at("/versions/1/says/reason").asString()).isEqualTo("better source");
    }

    @Test
    void a_campaign_tells_what_became_of_its_demands() {
        STAGE.play(STAGE.campaigns().demandAssessed(campaign, 1, DemandStatus.PARTLY_MET, held));
        JsonNode demand = web.json(api).at("/demands/0");
        assertThat(demand.at("/status").asString()).isEqualTo("partly-met");
        assertThat(demand.at("/history/0/when").asString()).isEqualTo("2006-04-20?");
        assertThat(demand.at("/history/0/reason").asString()).isEqualTo("they said so");
        assertThat(web.get(api).body()).doesNotContain(held.toString());
    }

    @Test
    void who_logged_it_and_when_to_the_second_is_never_said() {
        STAGE.playAs(Stage.RECORDER, entries.picketHeld(UUID.randomUUID()));
        for (String path : new String[] {"/timeline", "/entries/" + picket, "/totals", ""}) {
            assertThat(web.get(api + path).body())
                    .doesNotContain(Stage.RECORDER.toString())
                    .doesNotContain("14:03");
        }
    }

    @Test
    void what_is_held_is_nowhere_even_for_a_token() {
        String[] bearer = {"Authorization", "Bearer " + Stage.RECORDER_TOKEN};
        assertThat(web.get(api + "/timeline", bearer).body()).doesNotContain(held.toString());
        HttpResponse<String> answer = web.get(api + "/entries/" + held, bearer);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void an_answer_says_its_position_and_is_not_sent_again_to_who_has_it() {
        HttpResponse<String> answer = web.get(api);
        String etag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(answer.headers().firstValueAsLong("Shanyrak-Position").orElseThrow())
                .isGreaterThanOrEqualTo(position);
        HttpResponse<String> again = web.get(api, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        STAGE.play(entries.picketHeld(UUID.randomUUID()));
        STAGE.play(STAGE.campaigns().described(campaign, "Another"));
        assertThat(web.get(api, "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_asks_for_a_position_waits_for_it_or_is_told_to_come_back() {
        assertThat(web.get(api + "/timeline?atLeast=" + position).statusCode()).isEqualTo(200);
        HttpResponse<String> tooEarly = web.get(api + "/timeline?atLeast=" + (position + 1_000_000));
        assertThat(tooEarly.statusCode()).isEqualTo(503);
        assertThat(tooEarly.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(tooEarly.body()).contains("/problems/not-yet-reached");
        assertThat(web.get(api + "/timeline?atLeast=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void every_filter_that_cannot_be_understood_is_named() {
        HttpResponse<String> answer =
                web.get(api + "/timeline?kind=parade&side=x&country=ZZ&from=soon&limit=1000&cursor=*");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"UnknownKind\"", "\"UnknownSide\"", "\"UnknownCountry\"", "\"NotADay\"")
                .contains("\"NotALimit\"", "\"NotACursor\"", "“parade” is no kind of entry.", "\"field\":\"from\"");
    }

    @Test
    void an_unknown_parameter_is_refused_by_its_name() {
        HttpResponse<String> answer = web.get(api + "/timeline?knid=picket");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"knid\"", "There is no parameter “knid” here.");
        assertThat(web.get(api + "/totals?lang=en").statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_is_found_where_nothing_is() {
        for (String path : new String[] {
            "/api/campaigns/none",
            "/api/campaigns/none/timeline",
            "/api/campaigns/none/totals",
            api + "/entries/" + UUID.randomUUID()
        }) {
            HttpResponse<String> answer = web.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/problem+json");
        }
        assertThat(web.get(api + "/entries/not-an-id").statusCode()).isEqualTo(400);
    }

    @Test
    void the_description_names_every_filter_and_unit() {
        HttpResponse<String> answer = web.get("/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("/api/campaigns/{campaign}/timeline", "\"name\":\"country\"", "\"name\":\"atLeast\"")
                .contains("Shanyrak-Position", "Items of protest", "\"turnout\"");
    }
}
