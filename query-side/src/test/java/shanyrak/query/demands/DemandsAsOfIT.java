package shanyrak.query.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import tools.jackson.databind.JsonNode;

/** Demands and protests as they stood, read on 31 May 2006. */
class DemandsAsOfIT {

    private static final Stage STAGE = Stage.shared();
    private static final List<String> QUESTIONS =
            List.of("/demands?", "/protests?", "/protests?sort=date&limit=1", "/protests?state=waiting");

    private final Web web = new Web(STAGE);
    private final String campaign = "stood-" + UUID.randomUUID();
    private final String api = "/api/campaigns/" + campaign;
    private final Campaigns campaigns = STAGE.campaigns();
    private final Entries entries = STAGE.entries(campaign);

    @BeforeEach
    void play() {
        STAGE.setToday(LocalDate.parse("2006-05-31"));
        STAGE.play(
                campaigns.opened(campaign),
                campaigns.addresseeNamed(campaign, 1, "The Mayor"),
                campaigns.demandRaised(campaign, 1, "Stop the evictions"));
    }

    @AfterEach
    void backToTheDayOfTheStage() {
        STAGE.setToday(null);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void every_state_reads_as_it_read_when_it_was_the_newest(int seed) {
        Random random = new Random(seed);
        List<UUID> protests = new ArrayList<>();
        List<UUID> answers = new ArrayList<>();
        List<UUID> retracted = new ArrayList<>();
        Map<Long, List<JsonNode>> read = new LinkedHashMap<>();
        for (int n = 0; n < 25; n++) {
            long position = STAGE.play(next(random, n, protests, answers, retracted));
            read.put(position, answers(""));
        }
        read.forEach((position, then) -> assertThat(answers("&asOf=" + position))
                .as("position " + position)
                .isEqualTo(then));
    }

    private Record next(Random random, int n, List<UUID> protests, List<UUID> answers, List<UUID> retracted) {
        if (n < 2) {
            return protested(random, protests);
        }
        UUID protest = protests.get(random.nextInt(protests.size()));
        return switch (random.nextInt(10)) {
            case 0, 1 -> protested(random, protests);
            case 2 -> answered(random, protest, answers);
            case 3 ->
                entries.entryCorrected(
                        protest,
                        entries.on("2006-05-0" + (1 + random.nextInt(9)))
                                .protestSent(protest, Channel.FAX, 3)
                                .content());
            case 4 ->
                answers.isEmpty() ? protested(random, protests) : retracted(random, answers.removeFirst(), retracted);
            case 5 ->
                retracted.isEmpty() ? protested(random, protests) : entries.entryReinstated(retracted.removeFirst());
            case 6 -> entries.answerClockCorrected(protest, "2006-05-1" + random.nextInt(10));
            case 7 -> campaigns.demandReworded(campaign, 1, "Stop the evictions, number " + n);
            case 8 ->
                campaigns.demandAssessed(
                        campaign, 1, random.nextBoolean() ? DemandStatus.PARTLY_MET : DemandStatus.REFUSED, protest);
            default -> campaigns.demandRaised(campaign, n, "Another demand");
        };
    }

    private Record protested(Random random, List<UUID> protests) {
        protests.add(UUID.randomUUID());
        return entries.on("2006-04-" + (10 + random.nextInt(20))).protestSent(protests.getLast(), Channel.FAX, 12);
    }

    private Record answered(Random random, UUID protest, List<UUID> answers) {
        answers.add(UUID.randomUUID());
        AnswerNature nature = AnswerNature.values()[random.nextInt(AnswerNature.values().length)];
        return entries.on("2006-05-20").authorityAnswered(answers.getLast(), nature, protest);
    }

    private Record retracted(Random random, UUID entry, List<UUID> retracted) {
        retracted.add(entry);
        return entries.entryRetracted(entry, random.nextBoolean() ? RetractionReason.MISTAKE : RetractionReason.FALSE);
    }

    private List<JsonNode> answers(String asOf) {
        return QUESTIONS.stream()
                .map(question -> web.json(api + question + asOf))
                .toList();
    }

    @Test
    void what_was_withheld_since_is_in_no_state() {
        UUID protest = UUID.randomUUID();
        long sent = STAGE.play(entries.on("2006-04-13").protestSent(protest, Channel.FAX, 12));
        assertThat(total(sent)).isEqualTo(1);
        STAGE.play(entries.entryWithheld(protest));
        assertThat(total(sent)).isZero();
        assertThat(total(sent - 1)).isZero();
        STAGE.play(entries.entryPublished(protest));
        assertThat(total(sent)).isEqualTo(1);
    }

    private int total(long position) {
        return web.json(api + "/protests?asOf=" + position).at("/total").asInt();
    }

    @Test
    void the_page_says_what_stood_and_leads_on_within_that_state() {
        UUID protest = UUID.randomUUID();
        long sent = STAGE.play(entries.on("2006-04-13").protestSent(protest, Channel.FAX, 12));
        STAGE.play(
                campaigns.demandReworded(campaign, 1, "Stop all evictions"),
                entries.on("2006-05-20").authorityAnswered(UUID.randomUUID(), AnswerNature.REFUSAL, protest));
        assertThat(web.page("/campaigns/" + campaign + "/demands?asOf=" + sent).body())
                .contains("at position " + sent, "Stop the evictions", "/entries/" + protest + "?asOf=" + sent)
                .contains("name=\"asOf\" value=\"" + sent + "\"")
                .doesNotContain("Stop all evictions", "Refused on");
        assertThat(web.page("/campaigns/" + campaign + "/demands").body())
                .contains("Stop all evictions")
                .doesNotContain("as it was at position");
        assertThat(web.page("/campaigns/" + campaign + "/entries/" + protest + "?asOf=" + sent)
                        .body())
                .contains("Has waited since 13 April 2006");
        assertThat(web.json("/api/campaigns/" + campaign + "?asOf=" + sent)
                        .at("/demands/0/text/en")
                        .asString())
                .isEqualTo("Stop the evictions");
    }

    @Test
    void the_clock_of_an_entry_knows_the_answers_of_its_state_and_no_others() {
        UUID protest = UUID.randomUUID();
        UUID answer = UUID.randomUUID();
        String page = "/campaigns/" + campaign + "/entries/" + protest;
        long sent = STAGE.play(entries.on("2006-04-13").protestSent(protest, Channel.FAX, 12));
        long answered = STAGE.play(entries.on("2006-05-20").authorityAnswered(answer, AnswerNature.ANSWER, protest));
        long takenBack = STAGE.play(entries.entryRetracted(answer, RetractionReason.MISTAKE));
        assertThat(web.page(page + "?asOf=" + sent).body()).contains("Has waited since 13 April 2006");
        assertThat(web.page(page + "?asOf=" + answered).body()).contains("Answered on 20 May 2006");
        assertThat(web.page(page + "?asOf=" + takenBack).body()).contains("Has waited since 13 April 2006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999", "yesterday"})
    void what_is_no_state_is_refused(String asOf) {
        assertThat(web.get(api + "/demands?asOf=" + asOf).statusCode()).isEqualTo(400);
        assertThat(web.get(api + "/protests?asOf=" + asOf).statusCode()).isEqualTo(400);
    }
}
