package shanyrak.query.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.testing.Entries;
import shanyrak.query.counting.Counts;
import shanyrak.query.momentum.Formula;
import shanyrak.query.momentum.Stretch;
import shanyrak.query.momentum.Week;
import shanyrak.query.platform.Today;
import shanyrak.query.reading.AsOf;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import shanyrak.query.totals.Totals;
import tools.jackson.databind.JsonNode;

class PressureIT {

    private static final Stage STAGE = Stage.shared();
    private static final AsOf NEWEST = new AsOf(Long.MAX_VALUE, true, 0);
    private static final Pattern LINK = Pattern.compile("<a href=\"(/campaigns/[^\"]*/timeline[^\"]*)\">(\\d+)</a>");

    private final Web web = new Web(STAGE);
    private final String campaign = "pressure-" + UUID.randomUUID();
    private final String page = "/campaigns/" + campaign + "/pressure";
    private final String api = "/api" + page;
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();
    private final UUID attempt = UUID.randomUUID();

    @BeforeEach
    void open() {
        STAGE.setToday(LocalDate.of(2006, 5, 18));
        STAGE.play(STAGE.campaigns().opened(campaign), STAGE.campaigns().demandRaised(campaign, 1, "Stop"));
    }

    @AfterEach
    void tomorrow() {
        STAGE.setToday(null);
    }

    private void play() {
        STAGE.play(
                entries.on("2006-04-05").in("KZ", "Almaty").evictionAttemptReported(attempt),
                entries.evictionAttemptRepelled(attempt),
                entries.on("2006-04-13?").picketHeld(picket, 30, 40),
                entries.on("2006-04-14").in("DE", "Berlin").protestSent(UUID.randomUUID(), Channel.FAX, 12),
                entries.on("2006-04-15").mediaCoverageReported(UUID.randomUUID(), picket),
                entries.on("2006-04-25").demolitionReported(UUID.randomUUID()),
                entries.on("2006-05-02").authorityAnswered(UUID.randomUUID(), AnswerNature.REFUSAL));
    }

    @Test
    void a_campaign_without_entries_has_no_weeks_and_says_so() {
        assertThat(web.json(api).at("/weeks")).isEmpty();
        assertThat(web.json(api).at("/verdict").asString()).isEqualTo("nothing");
        assertThat(body(page)).contains("Nothing is on record yet").doesNotContain("<svg");
        assertThat(body(page + "/formula")).contains("No action is on record yet");
    }

    @Test
    void weeks_go_on_from_the_first_entry_to_today_with_all_that_happened_in_them() {
        play();
        JsonNode weeks = web.json(api).at("/weeks");
        assertThat(weeks.findValuesAsString("week"))
                .containsExactly("2006-W14", "2006-W15", "2006-W16", "2006-W17", "2006-W18", "2006-W19", "2006-W20");
        JsonNode second = weeks.get(1);
        assertThat(second.at("/actions").asInt()).isEqualTo(3);
        assertThat(second.at("/people/low").asInt()).isEqualTo(30);
        assertThat(second.at("/items").asInt()).isEqualTo(12);
        assertThat(second.at("/media").asInt()).isEqualTo(1);
        assertThat(second.at("/countries").toString()).isEqualTo("[\"DE\",\"GB\"]");
        assertThat(second.at("/momentum").toString()).isEqualTo("{\"low\":90,\"high\":120}");
        assertThat(weeks.get(0).at("/attempts/repelled").asInt()).isEqualTo(1);
        assertThat(weeks.get(0).at("/actions").asInt()).isZero();
        assertThat(weeks.get(3).at("/otherRepression").asInt()).isEqualTo(1);
        assertThat(weeks.get(4).at("/responses").asInt()).isEqualTo(1);
    }

    @Test
    void a_turnout_that_nobody_knows_is_no_number_and_is_counted_beside() {
        play();
        String before = web.json(api).at("/weeks/1/momentum").toString();
        STAGE.play(entries.on("2006-04-12").picketHeld(UUID.randomUUID(), null, null));
        JsonNode week = web.json(api).at("/weeks/1");
        assertThat(week.at("/momentum").toString()).isEqualTo(before);
        assertThat(week.at("/unknownTurnout").asInt()).isEqualTo(1);
        assertThat(week.at("/actions").asInt()).isEqualTo(4);
        assertThat(week.at("/velocity").asInt()).isEqualTo(3);
    }

    @Test
    void a_week_of_which_no_turnout_is_known_has_no_momentum() {
        STAGE.play(entries.on("2006-05-16").picketHeld(picket, null, null));
        assertThat(web.json(api).at("/weeks/0").has("momentum")).isFalse();
        assertThat(body(page)).contains("unknown how many people", "one without a known turnout");
        assertThat(body(page + "/formula")).contains("It is not nought");
        assertThat(web.get(page + ".csv").body()).contains("2006-W20,2006-05-15,1,0,0,1,0,GB,0,0,,,");
    }

    @Test
    void what_is_retracted_is_no_pressure_but_was_at_the_time() {
        play();
        long position = STAGE.await();
        STAGE.play(entries.entryRetracted(picket), entries.entryRetracted(attempt));
        assertThat(web.json(api).at("/weeks/0/week").asString()).isEqualTo("2006-W15");
        assertThat(web.json(api).at("/weeks/0/momentum/high").asInt()).isZero();
        assertThat(web.json(api).at("/lastAttempt").isNull()).isTrue();
        JsonNode then = web.json(api + "?asOf=" + position);
        assertThat(then.at("/weeks/1/momentum/high").asInt()).isEqualTo(120);
        assertThat(then.at("/lastAttempt/latest").asString()).isEqualTo("2006-04-05");
        assertThat(body(page + "?asOf=" + position)).contains("asOf=" + position);
    }

    @Test
    void the_other_formula_shows_the_same_weeks_in_another_way() {
        play();
        assertThat(web.json(api + "?formula=2").at("/weeks/1/momentum").toString())
                .isEqualTo("{\"low\":30,\"high\":40}");
        assertThat(web.json(api).at("/formula/version").asInt()).isEqualTo(1);
        assertThat(web.json(api).at("/formulas")).hasSameSizeAs(Formula.values());
        assertThat(body(page + "?formula=2")).contains("people × gatherings");
        assertThat(body(page + "/formula"))
                .contains("at least 30 × 3 = 90, at most 40 × 3 = 120", "10.1038/s41562-019-0665-8", "Version 2");
    }

    @Test
    void an_uncertain_date_leaves_open_how_many_days_have_passed() {
        STAGE.play(entries.on("2006-05-10/2006-05-12").evictionAttemptReported(attempt));
        assertThat(web.json(api).at("/lastAttempt/days").toString()).isEqualTo("{\"low\":6,\"high\":8}");
        assertThat(body(page)).contains("6–8", "days</span>, <span>its exact date is not known", "outcome unknown");
    }

    @Test
    void the_verdict_is_about_the_last_four_weeks() {
        STAGE.play(entries.on("2006-05-03").picketHeld(picket, 5, 5));
        assertThat(verdict()).isEqualTo("holds");
        STAGE.play(entries.on("2006-05-04").evictionAttemptReported(attempt));
        assertThat(verdict()).isEqualTo("open");
        STAGE.play(entries.evictionAttemptRepelled(attempt));
        assertThat(verdict()).isEqualTo("tested");
        STAGE.play(entries.homesDemolished(attempt));
        assertThat(verdict()).isEqualTo("broken");
        STAGE.setToday(LocalDate.of(2006, 7, 18));
        assertThat(verdict()).isEqualTo("quiet");
    }

    @Test
    void the_weeks_before_an_attempt_are_set_beside_those_after_it() {
        play();
        JsonNode around = web.json(api + "?around=" + attempt).at("/around");
        assertThat(around.at("/before/actions").asInt()).isZero();
        assertThat(around.at("/after/actions").asInt()).isEqualTo(3);
        assertThat(around.at("/after/from").asString()).isEqualTo("2006-04-10");
        assertThat(around.at("/after/momentum/high").asInt()).isEqualTo(120);
        assertThat(body(page + "?around=" + attempt))
                .contains("Around the attempt of 5 April 2006", "does not show that one thing caused another")
                .contains("week=2006-W15/2006-W18");
    }

    @Test
    void weeks_that_have_not_come_yet_are_not_taken_for_quiet_ones() {
        STAGE.play(entries.on("2006-05-04").evictionAttemptReported(attempt));
        assertThat(body(page + "?around=" + attempt)).contains("Only 2 of the four weeks after it have begun.");
    }

    /** Items are no entries, and what countries are counted from comes after the actions themselves. */
    @Test
    void every_number_of_the_table_leads_to_just_the_entries_that_it_counts() {
        play();
        STAGE.play(
                entries.on("2006-04-12").picketHeld(UUID.randomUUID(), null, null),
                entries.on("2006-04-12").actionAnnounced(UUID.randomUUID()),
                entries.on("2006-05-09").rallyHeld(UUID.randomUUID(), 10, 20));
        Matcher links = LINK.matcher(table(body(page)));
        Map<String, Long> counted = new HashMap<>();
        while (links.find()) {
            String address = links.group(1).replace("&amp;", "&");
            counted.putIfAbsent(address, Long.valueOf(links.group(2)));
        }
        counted.keySet().removeIf(address -> address.contains("kind=protest,"));
        assertThat(counted).hasSizeGreaterThan(10);
        counted.forEach(
                (address, number) -> assertThat(total(address)).as(address).isEqualTo(number));
    }

    @Test
    void unknown_turnout_and_outcomes_lead_to_those_that_are_unknown() {
        play();
        STAGE.play(entries.on("2006-04-12").picketHeld(UUID.randomUUID(), 3, null));
        String week = "/campaigns/" + campaign + "/timeline?week=2006-W14/2006-W15";
        assertThat(total(week + "&turnout=unknown")).isEqualTo(1);
        assertThat(total(week + "&kind=eviction-attempt&outcome=repelled")).isEqualTo(1);
        assertThat(total(week + "&kind=eviction-attempt&outcome=unknown")).isZero();
    }

    @Test
    void the_weeks_can_be_taken_away_as_a_table_that_names_its_position() {
        play();
        HttpResponse<String> csv = web.get(page + ".csv");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        String position = csv.headers().firstValue("Shanyrak-Position").orElseThrow();
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("pressure-" + position + ".csv");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize(8);
        assertThat(lines.getFirst()).startsWith("week,monday,actions,people_low,people_high,unknown_turnout");
        assertThat(lines.get(2)).isEqualTo("2006-W15,2006-04-10,3,30,40,0,12,DE GB,1,3,90,120,0,0,0,0,0,1");
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(WeekRow.COLUMNS.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "formula=7, formula, UnknownFormula",
        "formula=people, formula, UnknownFormula",
        "around=here, around, NotAnEntry",
        "around=5b5c9d23-f0b0-8f34-bf39-9ae604abbe86, around, NoAttempt",
        "asOf=soon, asOf, NotAPositionOrTime",
        "weeks=4, weeks, UnknownParameter"
    })
    void what_cannot_be_understood_is_named(String parameter, String field, String rule) {
        HttpResponse<String> answer = web.get(api + "?" + parameter);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"" + field + "\"").contains(rule);
    }

    @Test
    void a_page_that_cannot_be_understood_is_answered_as_one() {
        assertThat(web.page(page + "?formula=7").statusCode()).isEqualTo(400);
        assertThat(web.page(page + "?until=W60").statusCode()).isEqualTo(400);
        assertThat(web.page(page + "?around=" + picket).statusCode()).isEqualTo(400);
        assertThat(web.page("/campaigns/nothing-such/pressure").statusCode()).isEqualTo(404);
        assertThat(web.get("/campaigns/nothing-such/pressure.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void a_history_with_many_empty_weeks_stays_readable() {
        play();
        STAGE.setToday(LocalDate.of(2026, 11, 27));
        assertThat(web.json(api).at("/weeks")).hasSizeGreaterThan(1_000);
        assertThat(body(page))
                .contains("weeks without entries")
                .hasSizeLessThan(100_000)
                .contains(
                        "role=\"img\"",
                        "<title id=\"pressure-wide-title\"",
                        "<desc id=\"pressure-narrow-description\"");
    }

    @Test
    void other_pages_can_show_it_in_brief() {
        play();
        PressureInBrief.Brief brief = STAGE.bean(PressureInBrief.class)
                .of(campaign, NEWEST, STAGE.bean(Today.class).inUtc(), Locale.ENGLISH);
        assertThat(brief.verdict()).startsWith("The pressure did not hold");
        assertThat(brief.drawing().boxes()).isNotEmpty();
        assertThat(brief.days()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20060405, 43})
    void all_weeks_together_are_the_totals_in_every_state(long seed) {
        Random random = new Random(seed);
        List<UUID> logged = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        for (int chapter = 0; chapter < 3; chapter++) {
            List<Record> events = new ArrayList<>();
            for (int n = 0; n < 25; n++) {
                events.add(next(random, logged));
            }
            positions.add(STAGE.play(events.toArray(Record[]::new)));
            addsUp(NEWEST);
        }
        positions.forEach(position -> addsUp(new AsOf(position, false, 0)));
    }

    private void addsUp(AsOf state) {
        Counts totals = STAGE.bean(Totals.class).of(campaign, state);
        History history = STAGE.bean(Pressure.class).of(campaign, state, LocalDate.of(2006, 5, 18), Formula.CURRENT);
        assertThat(history.weeks().stream().map(Week::counts).reduce(Counts.NONE, Counts::plus))
                .isEqualTo(totals);
        Stretch all = history.all();
        assertThat(all.actions()).isEqualTo(totals.actions());
        assertThat(all.solidarity().items()).isEqualTo(totals.items());
        assertThat(all.solidarity().people()).isEqualTo(totals.people());
        assertThat(all.attempts()).isEqualTo(all.repelled() + all.homesDemolished() + all.outcomeUnknown());
    }

    private Record next(Random random, List<UUID> logged) {
        UUID entry = new UUID(random.nextLong(), random.nextLong());
        Entries some = entries.on("2006-%02d-%02d".formatted(1 + random.nextInt(5), 1 + random.nextInt(28)))
                .in(random.nextBoolean() ? "GB" : "DE", "Town");
        if (!logged.isEmpty() && random.nextInt(4) == 0) {
            UUID changed = logged.remove(random.nextInt(logged.size()));
            return switch (random.nextInt(3)) {
                case 0 -> entries.entryRetracted(changed);
                case 1 -> entries.entryWithheld(changed);
                default -> entries.entryCorrected(changed, some.picket(changed, random.nextInt(50), null));
            };
        }
        logged.add(entry);
        return switch (random.nextInt(6)) {
            case 0 -> some.picketHeld(entry, null, null);
            case 1 -> some.picketHeld(entry, 10, 10 + random.nextInt(30));
            case 2 -> some.protestSent(entry, Channel.FAX, 1 + random.nextInt(40));
            case 3 -> some.held().statementIssued(entry);
            case 4 -> some.actionAnnounced(entry);
            default -> some.evictionAttemptReported(entry);
        };
    }

    private String verdict() {
        return web.json(api).at("/verdict").asString();
    }

    private long total(String address) {
        return web.json("/api" + address).at("/total").asLong();
    }

    private static String table(String page) {
        return page.substring(page.indexOf("<table"), page.indexOf("</table>"));
    }

    private String body(String path) {
        HttpResponse<String> answer = web.page(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
