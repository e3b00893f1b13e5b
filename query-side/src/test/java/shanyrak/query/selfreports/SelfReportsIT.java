package shanyrak.query.selfreports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyrak.events.entry.Channel;
import shanyrak.events.selfreport.SelfReportCriteria;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.SelfReports;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import tools.jackson.databind.JsonNode;

class SelfReportsIT {

    private static final Stage STAGE = Stage.shared();
    private static final LocalDate LOGGED = LocalDate.of(2026, 11, 23);

    private final Web web = new Web(STAGE);
    private final String campaign = "sent-" + UUID.randomUUID();
    private final SelfReports reports = SelfReports.of(campaign);
    private final UUID discount = UUID.randomUUID();

    @BeforeEach
    void open() {
        Campaigns campaigns = STAGE.campaigns();
        STAGE.play(
                campaigns.opened(campaign),
                campaigns.addresseeNamed(campaign, 1, "The Mayor"),
                campaigns.appealIssued(campaign, "Please write"));
    }

    @Test
    void what_people_say_adds_up_by_channel_country_and_week() {
        play();
        JsonNode answer = answer();
        assertThat(answer.get("verified").asBoolean()).isFalse();
        assertThat(answer.get("totals").toString()).isEqualTo("{\"reports\":4,\"items\":47}");
        assertThat(answer.get("discounted").toString()).isEqualTo("{\"reports\":0,\"items\":0}");
        assertThat(answer.get("by").toString()).isEqualTo("""
                        {"channel":{"email":{"reports":1,"items":5},"fax":{"reports":2,"items":41},\
                        "letter":{"reports":1,"items":1}},\
                        "country":{"DE":{"reports":1,"items":1},"SE":{"reports":2,"items":41},"none":{"reports":1,"items":5}},\
                        "week":{"2006-W16":{"reports":3,"items":42},"2006-W17":{"reports":1,"items":5}}}""");
    }

    @Test
    void what_is_left_out_counts_no_more_says_how_much_it_was_and_comes_back() {
        long through = play();
        STAGE.play(reports.reported(UUID.randomUUID(), Channel.FAX, "SE", "2006-04-20", 7));
        STAGE.play(reports.discounted(discount, faxes(through, "SE"), 2));
        assertThat(answer().get("totals").toString()).isEqualTo("{\"reports\":3,\"items\":13}");
        assertThat(answer().get("discounted").toString()).isEqualTo("{\"reports\":2,\"items\":41}");
        assertThat(answer().at("/by/channel/fax/items").asInt()).isEqualTo(7);
        STAGE.play(reports.recounted(discount));
        assertThat(answer().get("totals").toString()).isEqualTo("{\"reports\":5,\"items\":54}");
        assertThat(answer().at("/discounted/reports").asInt()).isZero();
    }

    @Test
    void what_two_decisions_leave_out_counts_again_only_when_both_are_taken_back() {
        long through = play();
        UUID all = UUID.randomUUID();
        STAGE.play(reports.discounted(discount, faxes(through, null), 2), reports.discounted(all, through, 4));
        assertThat(answer().at("/totals/reports").asInt()).isZero();
        STAGE.play(reports.recounted(all), reports.recounted(all));
        assertThat(answer().at("/totals/reports").asInt()).isEqualTo(2);
        STAGE.play(reports.recounted(discount));
        assertThat(answer().at("/totals/reports").asInt()).isEqualTo(4);
    }

    @Test
    void one_campaign_has_nothing_to_do_with_another() {
        long through = play();
        SelfReports elsewhere = SelfReports.of("another-" + campaign);
        STAGE.play(elsewhere.discounted(discount, through, 4));
        assertThat(answer().at("/totals/reports").asInt()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, FAX, SE, 1, 2",
        "2026-11-24, , , , , 0",
        ", 2026-11-22, , , , 0",
        ", , EMAIL, , , 1",
        ", , , DE, , 1",
        ", , , , 1, 4",
        ", , , , 2, 0",
        ", , , , , 4"
    })
    void a_preview_finds_exactly_what_a_decision_leaves_out(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Channel channel,
            @Nullable String country,
            @Nullable Integer addressee,
            int matched) {
        long through = play();
        SelfReportCriteria criteria = new SelfReportCriteria(through, from, until, channel, country, addressee);
        STAGE.play(reports.reported(UUID.randomUUID(), Channel.FAX, "SE", "2006-04-20", 7));
        Unbelieved unbelieved = STAGE.bean(Unbelieved.class);
        assertThat(unbelieved.matched(new Criteria(campaign, criteria)).reports())
                .isEqualTo(matched);
        STAGE.play(reports.discounted(discount, criteria, matched));
        assertThat(answer().at("/discounted/reports").asInt()).isEqualTo(matched);
        assertThat(unbelieved.discounts(campaign)).singleElement().satisfies(one -> {
            assertThat(one.reports()).isEqualTo(matched);
            assertThat(one.criteria()).isEqualTo(criteria);
            assertThat(one.decidedOn()).isEqualTo(LOGGED);
        });
    }

    @Test
    void pages_say_it_beside_what_was_verified_and_lead_to_the_form() {
        assertThat(page("/appeal")).contains("Nobody has said yet", "/campaigns/" + campaign + "/appeal/sent");
        play();
        for (String page : new String[] {"/appeal", "/totals"}) {
            assertThat(page(page))
                    .contains("4 people say they sent one", "47 altogether; not verified, and in no other total")
                    .contains("/campaigns/" + campaign + "/appeal/sent");
        }
        assertThat(page("/totals?kind=protest")).doesNotContain("people say");
        assertThat(page("/totals?asOf=1")).doesNotContain("people say");
        STAGE.play(
                reports.discounted(discount, STAGE.await(), 4),
                STAGE.campaigns().closed(campaign));
        assertThat(page("/appeal")).contains("4 more were left out").doesNotContain("/appeal/sent");
    }

    @Test
    void nothing_in_the_verified_totals_changes() {
        String before =
                web.json("/api/campaigns/" + campaign + "/totals").get("totals").toString();
        play();
        assertThat(web.json("/api/campaigns/" + campaign + "/totals")
                        .get("totals")
                        .toString())
                .isEqualTo(before);
    }

    @Test
    void earlier_states_are_not_kept_and_nobody_is_told_otherwise() {
        assertThat(web.get("/api/campaigns/" + campaign + "/self-reports?asOf=1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(web.get("/api/campaigns/nowhere/self-reports").statusCode()).isEqualTo(404);
    }

    @Test
    void an_editor_sees_what_came_and_looks_at_what_is_to_be_left_out() {
        long through = play();
        String desk = "/desk/campaigns/" + campaign + "/self-reports";
        assertThat(web.as(Stage.EDITOR_TOKEN, desk).body())
                .contains(
                        "4 reports are counted, 0 are left out.",
                        "2026-11-23",
                        "Sweden",
                        "Not said",
                        "Nothing was left out.")
                .doesNotContain("reports are like that", "??");
        HttpResponse<String> preview = web.as(
                Stage.EDITOR_TOKEN,
                desk + "?preview=1&channel=fax&country=SE&reportedFrom=2026-11-23&reportedUntil=&addressee=1");
        assertThat(preview.body()).contains("2 reports are like that.", "2 of them are counted now");
        assertThat(hidden(preview.body(), "through")).isEqualTo(Long.toString(through));
        assertThat(hidden(preview.body(), "matched")).isEqualTo("2");
        STAGE.play(reports.discounted(discount, faxes(through, "SE"), 2));
        assertThat(web.as(Stage.EDITOR_TOKEN, desk).body())
                .contains("/desk/log/self-reports/" + discount, "Too many to be believed", "Fax, Sweden");
        STAGE.play(reports.recounted(discount));
        assertThat(web.as(Stage.EDITOR_TOKEN, desk).body())
                .contains("Taken back on 2026-11-23")
                .doesNotContain("/desk/log/self-reports/" + discount);
        assertThat(web.as(Stage.EDITOR_TOKEN, "/desk").body()).contains(desk);
    }

    @Test
    void who_only_records_has_nothing_to_leave_out() {
        String desk = "/desk/campaigns/" + campaign + "/self-reports";
        assertThat(web.as(Stage.RECORDER_TOKEN, desk).statusCode()).isEqualTo(403);
        assertThat(web.as(Stage.RECORDER_TOKEN, "/desk").body()).doesNotContain(desk);
        assertThat(web.page(desk).statusCode()).isEqualTo(303);
    }

    @Test
    void what_cannot_be_understood_is_refused_by_name() {
        HttpResponse<String> answer = web.as(
                Stage.EDITOR_TOKEN,
                "/desk/campaigns/" + campaign
                        + "/self-reports?preview=1&channel=pigeon&country=XX&reportedFrom=soon&addressee=-1");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private long play() {
        return STAGE.play(
                reports.reported(UUID.randomUUID()),
                reports.reported(UUID.randomUUID(), Channel.FAX, "SE", "2006-04-20", 40),
                reports.reported(UUID.randomUUID(), Channel.FAX, "SE", "2006-04-21", 1),
                reports.reported(UUID.randomUUID(), Channel.EMAIL, null, "2006-04-25", 5));
    }

    private static SelfReportCriteria faxes(long through, @Nullable String country) {
        return new SelfReportCriteria(through, null, null, Channel.FAX, country, null);
    }

    private JsonNode answer() {
        return web.json("/api/campaigns/" + campaign + "/self-reports");
    }

    private String page(String page) {
        return web.page("/campaigns/" + campaign + page).body();
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return field.find() ? field.group(1) : "";
    }
}
