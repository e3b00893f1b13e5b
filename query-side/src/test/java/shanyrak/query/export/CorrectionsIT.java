package shanyrak.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import tools.jackson.databind.JsonNode;

class CorrectionsIT {

    private static final Stage STAGE = Stage.shared();
    private static final String ID = "tag:shanyrak.invalid,2006:entry/";

    private final Web web = new Web(STAGE);
    private final String campaign = "corrections-" + UUID.randomUUID();
    private final String page = "/campaigns/" + campaign + "/corrections";
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();

    @BeforeEach
    void open() {
        STAGE.play(STAGE.campaigns().opened(campaign), entries.picketHeld(picket, 30, 40));
    }

    @Test
    void a_record_that_was_never_corrected_has_an_empty_feed() throws Exception {
        assertThat(atom(page + ".atom").getEntries()).isEmpty();
        assertThat(items(page + ".json")).isEmpty();
        assertThat(web.get("/campaigns/nowhere-" + campaign + "/corrections.atom")
                        .statusCode())
                .isEqualTo(404);
        assertThat(web.get(page + ".csv").statusCode()).isEqualTo(404);
    }

    @Test
    void each_correction_is_an_item_that_says_what_changed_and_why_the_last_first() throws Exception {
        STAGE.play(
                entries.entryVerified(picket),
                entries.entryCorrected(picket, entries.picket(picket, 50, 60)),
                entries.entryRetracted(picket));
        List<Entry> all = atom(page + ".atom").getEntries();
        assertThat(all)
                .extracting(Entry::getId)
                .containsExactly(ID + picket + "/version/4", ID + picket + "/version/3");
        assertThat(all.getFirst().getTitle()).startsWith("Retracted: Picket: London");
        assertThat(text(all.getFirst())).contains("Retracted. It was a mistake: did not happen");
        assertThat(all.getLast().getTitle()).startsWith("Corrected: Picket: London");
        assertThat(text(all.getLast()))
                .contains("Why: better source")
                .contains("was “30–40 people (“a few dozen”)”, is now “50–60 people (“a few dozen”)”");
        assertThat(all.getLast().getAlternateLinks().getFirst().getHref())
                .endsWith("/campaigns/" + campaign + "/entries/" + picket);
        assertThat(items(page + ".json"))
                .extracting(
                        it -> it.get("id").stringValue(),
                        it -> it.get("content_text").stringValue())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(all.getFirst().getId(), text(all.getFirst())),
                        org.assertj.core.api.Assertions.tuple(all.getLast().getId(), text(all.getLast())));
    }

    @Test
    void an_item_stays_as_it_was_when_the_next_one_comes() throws Exception {
        STAGE.play(entries.entryDisputed(picket));
        Entry before = atom(page + ".atom").getEntries().getFirst();
        STAGE.play(entries.disputeSettled(picket));
        List<Entry> after = atom(page + ".atom").getEntries();
        assertThat(after).hasSize(2);
        assertThat(after.getLast().getId()).isEqualTo(before.getId());
        assertThat(text(after.getLast())).isEqualTo(text(before));
        assertThat(after.getFirst().getTitle()).startsWith("Dispute settled: ");
    }

    @Test
    void what_was_merged_or_reinstated_is_told_and_what_is_only_added_is_not() throws Exception {
        UUID other = UUID.randomUUID();
        STAGE.play(
                entries.picketHeld(other),
                entries.sourceAdded(picket, "Another report"),
                entries.entryMerged(other, picket),
                entries.entryReinstated(other));
        assertThat(atom(page + ".atom").getEntries())
                .extracting(it -> it.getTitle().split(":")[0])
                .containsExactly("Reinstated", "Merged into another entry");
    }

    @Test
    void what_was_retracted_for_safety_repeats_nothing_of_it() throws Exception {
        STAGE.play(
                entries.entryCorrected(picket, entries.picket(picket, 73506, 73507)),
                entries.entryRetracted(picket, RetractionReason.SAFETY));
        String all = web.get(page + ".atom").body();
        assertThat(atom(page + ".atom").getEntries()).hasSize(1);
        assertThat(all)
                .contains("It put someone in danger")
                .doesNotContain("London", "a few dozen")
                // no id, port or position is such a number
                .doesNotContainPattern("\\b7350[67]\\b");
    }

    @Test
    void what_is_held_or_withheld_is_not_told() throws Exception {
        UUID held = UUID.randomUUID();
        STAGE.play(
                entries.held().picketHeld(held),
                entries.entryCorrected(held, entries.picket(held, 50, 60)),
                entries.entryCorrected(picket, entries.picket(picket, 50, 60)),
                entries.entryWithheld(picket));
        assertThat(atom(page + ".atom").getEntries()).isEmpty();
        STAGE.play(entries.entryCorrected(picket, entries.picket(picket, 70, 80)), entries.entryPublished(picket));
        assertThat(text(atom(page + ".atom").getEntries().getFirst())).contains("is now “70–80 people");
    }

    @Test
    void an_earlier_state_can_be_asked_for_and_its_bytes_stay() {
        long position = STAGE.play(entries.entryDisputed(picket));
        HttpResponse<String> before = web.get(page + ".json?asOf=" + position);
        STAGE.play(entries.disputeSettled(picket));
        HttpResponse<String> after = web.get(page + ".json?asOf=" + position);
        assertThat(after.body()).isEqualTo(before.body());
        String tag = after.headers().firstValue("ETag").orElseThrow();
        assertThat(web.get(page + ".json?asOf=" + position, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void many_corrections_are_on_several_pages_without_gap_or_double() throws Exception {
        for (int n = 0; n < 105; n++) {
            STAGE.play(entries.entryCorrected(picket, entries.picket(picket, n, 200)));
        }
        List<String> ids = new ArrayList<>();
        String next = page + ".atom";
        while (next != null) {
            Feed feed = atom(next);
            feed.getEntries().forEach(it -> ids.add(it.getId()));
            next = feed.getOtherLinks().stream()
                    .filter(link -> link.getRel().equals("next"))
                    .map(link -> link.getHref().substring(link.getHref().indexOf("/campaigns/")))
                    .findFirst()
                    .orElse(null);
        }
        assertThat(ids).hasSize(105).doesNotHaveDuplicates().startsWith(ID + picket + "/version/106");
        assertThat(web.get(page + ".atom?cursor=x").statusCode()).isEqualTo(400);
    }

    @Test
    void the_pages_lead_to_every_file_and_feed() {
        String timeline =
                web.page("/campaigns/" + campaign + "/timeline?kind=picket").body();
        String overview = web.page("/campaigns/" + campaign).body();
        assertThat(timeline)
                .contains("Take it away", "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/campaigns/");
        List<String> links = java.util.regex.Pattern.compile(
                        "href=\"(/campaigns/[^\"]*/(timeline|corrections)\\.[^\"]*)\"")
                .matcher(timeline + overview)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
        assertThat(links)
                .hasSizeGreaterThanOrEqualTo(11)
                .allSatisfy(
                        link -> assertThat(web.get(link).statusCode()).as(link).isEqualTo(200));
        assertThat(links).filteredOn(link -> link.contains("kind=picket")).hasSizeGreaterThanOrEqualTo(9);
    }

    private List<JsonNode> items(String path) {
        JsonNode feed = web.json(path);
        assertThat(Schemas.faults("jsonfeed", feed.toString())).isEmpty();
        return feed.get("items").valueStream().toList();
    }

    private Feed atom(String path) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(web.get(path).body()));
    }

    private static String text(Entry entry) {
        return entry.getContents().getFirst().getValue();
    }
}
