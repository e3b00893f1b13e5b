package shanyrak.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.Publication;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.Entries;
import shanyrak.events.values.Precision;
import shanyrak.events.values.Turnout;
import shanyrak.events.values.When;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

class PagesIT {

    private static final Stage STAGE = Stage.shared();

    private final Web web = new Web(STAGE);
    private final String campaign = "pages-" + UUID.randomUUID();
    private final String page = "/campaigns/" + campaign;
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();
    private final UUID attempt = UUID.randomUUID();
    private final UUID held = UUID.randomUUID();

    @BeforeEach
    void play() {
        Campaigns campaigns = STAGE.campaigns();
        STAGE.play(
                campaigns.opened(campaign),
                campaigns.demandRaised(campaign, 1, "Stop the evictions"),
                campaigns.addresseeNamed(campaign, 1, "The Mayor"),
                campaigns.appealIssued(campaign, "Please write"),
                entries.picketHeld(picket, 30, 40),
                entries.protestSent(UUID.randomUUID(), Channel.FAX, 12),
                entries.in("KZ", "Almaty").on("2006-04-05").evictionAttemptReported(attempt));
        STAGE.playAs(
                Stage.RECORDER,
                entries.in("FR", "Heldville").on("2006-04-15").held().statementIssued(held));
    }

    @Test
    void the_start_page_lists_campaigns_with_their_numbers() {
        assertThat(body("/"))
                .contains("Defend " + campaign)
                .contains(page + "\"")
                .contains("Actions");
    }

    @Test
    void a_campaign_shows_totals_with_units_newest_entries_and_demands() {
        assertThat(body(page))
                .contains("30–40", "People at pickets, rallies and meetings", "What supporters did")
                .contains("13 April 2006 (uncertain)", "Stop the evictions", page + "/appeal", "Act now");
    }

    @Test
    void a_demand_says_what_became_of_it_and_how_that_came_about() {
        assertThat(body(page)).contains("Raised").doesNotContain("What became of it");
        STAGE.play(
                STAGE.campaigns().demandAssessed(campaign, 1, DemandStatus.MET, held),
                STAGE.campaigns().demandAssessed(campaign, 1, DemandStatus.PARTLY_MET, picket));
        assertThat(body(page))
                .contains("Partly met", "What became of it", "since 20 April 2006 (uncertain)", "they said so")
                .contains("Recorded on 23 November 2026", page + "/entries/" + picket);
    }

    @Test
    void a_place_is_nowhere_shown_finer_than_the_campaign_allows() {
        assertThat(body(page + "/entries/" + attempt)).contains("the main square");
        STAGE.play(STAGE.campaigns().precisionPolicySet(campaign, Precision.COUNTRY));
        for (String path : List.of(page, page + "/timeline", page + "/entries/" + attempt)) {
            assertThat(body(path)).as(path).contains("Kazakhstan").doesNotContain("Almaty", "the main square");
        }
    }

    @Test
    void the_timeline_tells_the_sides_apart_in_words() {
        assertThat(body(page + "/timeline"))
                .contains("3 entries", "Repression", "Solidarity", "Eviction attempt: Almaty, Kazakhstan")
                .contains("30–40 people (“a few dozen”)");
    }

    @Test
    void the_filter_is_in_the_address_and_leads_on() {
        assertThat(body(page + "/timeline?side=repression&kind=&from=2006")).contains("One entry");
        assertThat(body(page + "/timeline?side=solidarity&limit=1"))
                .contains("side=solidarity&amp;limit=1&amp;cursor=")
                .contains("rel=\"next\"");
    }

    @Test
    void a_filter_that_cannot_be_understood_is_named_at_its_field() {
        HttpResponse<String> answer = web.page(page + "/timeline?from=soon");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“soon” is not a date").contains("aria-invalid=\"true\"");
    }

    @Test
    void the_totals_page_explains_what_is_counted() {
        assertThat(body(page + "/totals"))
                .contains("By leading organisation", "Socialist Party (CWI)", "2006-W15", "No channel")
                .contains("What the authority does is counted as an entry, never as an action.");
    }

    @Test
    void a_turnout_that_nobody_knows_is_not_shown_as_nobody() {
        String quiet = "quiet-" + UUID.randomUUID();
        STAGE.play(STAGE.campaigns().opened(quiet), STAGE.entries(quiet).picketHeld(UUID.randomUUID(), null, null));
        assertThat(body("/campaigns/" + quiet)).contains(">unknown</span>", "Turnout not fully known at:");
    }

    @Test
    void the_appeal_shows_every_channel() {
        assertThat(body(page + "/appeal"))
                .contains("Please write", "copies@example.org", "The Mayor", "1 Square Street", "+7 000", "+7 001")
                .contains("office@example.org", "https://example.org", "Stop the evictions");
    }

    @Test
    void an_entry_says_what_changed_and_why() {
        STAGE.play(entries.entryCorrected(picket, entries.picket(picket, 50, 60)), entries.entryRetracted(picket));
        assertThat(body(page + "/entries/" + picket))
                .contains("Corrected", "Retracted", "It was a mistake", "did not happen", "better source")
                .contains("<del>30–40 people (“a few dozen”)</del>", "<ins>50–60 people (“a few dozen”)</ins>")
                .contains("An outlet", "href=\"https://example.org/a\"");
    }

    @Test
    void an_entry_shows_the_demands_that_it_speaks_to_as_they_were_worded_then() {
        long then = STAGE.play(entries.statementIssued(UUID.randomUUID()));
        STAGE.play(STAGE.campaigns().demandReworded(campaign, 1, "Stop all evictions"));
        String entry = page + "/entries/" + picket;
        assertThat(body(entry))
                .contains("Demands it speaks to", page + "/demands#demand-1\" lang=\"en\">Stop all evictions</a>")
                .contains("<li><span>4. </span></li>");
        assertThat(body(entry + "?asOf=" + then))
                .contains(page + "/demands?asOf=" + then + "#demand-1\" lang=\"en\">Stop the evictions</a>");
    }

    @Test
    void an_entry_without_a_source_says_so() {
        UUID told = UUID.randomUUID();
        Facts facts = new Facts(
                When.parse("2006-04-14"),
                STAGE.values().town(told, "KZ", "Almaty"),
                List.of(),
                List.of(),
                List.of(),
                null);
        STAGE.play(new PicketHeld(told, campaign, Publication.NOW, new Picket(facts, null, new Turnout(20, 25, null))));
        assertThat(body(page + "/entries/" + told)).contains("Sources", "No source was given.");
        assertThat(body(page + "/entries/" + picket)).contains("Sources").doesNotContain("No source was given.");
    }

    @Test
    void an_entry_leads_to_the_one_it_belongs_to_if_that_is_public() {
        UUID letter = UUID.randomUUID();
        UUID report = UUID.randomUUID();
        STAGE.play(entries.letterHandedIn(letter, picket), entries.mediaCoverageReported(report, held));
        assertThat(body(page + "/entries/" + letter)).contains("Part of", page + "/entries/" + picket);
        assertThat(body(page + "/entries/" + report)).doesNotContain(held.toString());
    }

    @Test
    void what_is_held_is_on_no_public_page() {
        for (String path : List.of("/", page, page + "/timeline", page + "/totals", page + "/appeal")) {
            assertThat(body(path))
                    .as(path)
                    .doesNotContain(held.toString())
                    .doesNotContain("Heldville")
                    .doesNotContain("France");
        }
        assertThat(web.page(page + "/entries/" + held).statusCode()).isEqualTo(404);
        assertThat(web.page("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void whoever_is_signed_in_sees_it_on_the_desk_and_on_its_page() {
        HttpResponse<String> desk = web.asRecorder("/desk");
        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(desk.body())
                .contains("Statement: Heldville, France", "Held back")
                .contains("/desk/log/letter-handed-in?campaign=" + campaign);
        HttpResponse<String> entry = web.asRecorder(page + "/entries/" + held);
        assertThat(entry.body())
                .contains("the public does not see this entry", "We thank all.")
                .contains("/desk/log/entries/" + held + "/correct");
        assertThat(entry.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(entry.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void what_is_held_is_not_shown_to_those_who_work_for_other_campaigns() {
        String elsewhere = "token for " + UUID.randomUUID();
        String here = "token for " + UUID.randomUUID();
        STAGE.letIn(elsewhere, UUID.randomUUID(), null, "elsewhere:OWNER");
        STAGE.letIn(here, UUID.randomUUID(), null, "elsewhere:OWNER", campaign + ":TRANSLATOR");

        assertThat(web.as(elsewhere, page + "/entries/" + held).statusCode()).isEqualTo(404);
        assertThat(web.as(elsewhere, page + "/entries/" + picket).body()).doesNotContain("/desk/log/entries/");
        assertThat(web.as(here, page + "/entries/" + held).body()).contains("the public does not see this entry");
    }

    @Test
    void pages_wait_for_the_position_that_was_asked_for() {
        UUID logged = UUID.randomUUID();
        long position = STAGE.play(entries.picketHeld(logged));
        HttpResponse<String> answer = web.page(page + "/entries/" + logged + "?atLeast=" + position);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Shanyrak-Position").orElseThrow())
                .isGreaterThanOrEqualTo(position);
        assertThat(web.page(page + "?atLeast=" + (position + 1_000_000)).statusCode())
                .isEqualTo(503);
    }

    @Test
    void nothing_of_the_typed_words_is_taken_for_markup() {
        UUID hostile = UUID.randomUUID();
        STAGE.play(entries.by("<script>alert(1)</script>").picketHeld(hostile));
        assertThat(body(page + "/entries/" + hostile))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(body(page + "/totals")).doesNotContain("<script>alert");
    }

    private String body(String path) {
        HttpResponse<String> answer = web.page(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
