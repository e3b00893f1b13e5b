package shanyrak.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.testing.Entries;
import shanyrak.query.platform.Disclosures;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

class AsOfIT {

    private static final Stage STAGE = Stage.shared();

    private final String campaign = "as-of-" + UUID.randomUUID();
    private final String api = "/api/campaigns/" + campaign;
    private final UUID entry = UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final Timeline timeline = STAGE.bean(Timeline.class);
    private final History history = STAGE.bean(History.class);
    private final Web web = new Web(STAGE);

    @Test
    void an_earlier_state_says_what_was_said_then() {
        long before = STAGE.play(STAGE.campaigns().opened(campaign));
        long logged = STAGE.play(entries.picketHeld(entry, 30, 40));
        long corrected = STAGE.play(entries.entryCorrected(entry, entries.picket(entry, 50, 60)));
        long retracted = STAGE.play(entries.entryRetracted(entry));
        assertThat(turnouts(before)).isEmpty();
        assertThat(turnouts(logged)).containsExactly(30);
        assertThat(turnouts(corrected)).containsExactly(50);
        assertThat(at(retracted)).extracting(TimelineEntry::retracted).containsExactly("mistake");
        assertThat(history.published(campaign, entry, state(logged))).hasSize(1);
        assertThat(history.published(campaign, entry, state(corrected))).hasSize(2);
        assertThatThrownBy(() -> history.published(campaign, entry, state(before)))
                .isInstanceOf(NoSuchPage.class);
    }

    @Test
    void pages_totals_and_rest_show_the_same_earlier_state() {
        STAGE.play(STAGE.campaigns().opened(campaign));
        long logged = STAGE.play(entries.picketHeld(entry, 30, 40));
        STAGE.play(entries.entryCorrected(entry, entries.picket(entry, 50, 60)));
        assertThat(web.json(api + "/timeline?asOf=" + logged)
                        .at("/entries/0/turnout/low")
                        .asInt())
                .isEqualTo(30);
        assertThat(web.json(api + "/entries/" + entry + "?asOf=" + logged).at("/versions"))
                .hasSize(1);
        assertThat(web.json(api + "/totals?asOf=" + logged)
                        .at("/totals/people/low")
                        .asInt())
                .isEqualTo(30);
        assertThat(web.json(api + "/totals").at("/totals/people/low").asInt()).isEqualTo(50);
        for (String page : List.of("", "/timeline", "/totals", "/entries/" + entry)) {
            assertThat(web.page("/campaigns/" + campaign + page + "?asOf=" + logged)
                            .body())
                    .as(page)
                    .contains("30", "at position " + logged)
                    .doesNotContain("50 to 60");
        }
    }

    @Test
    void what_was_withheld_since_is_not_shown_in_any_state_and_moves_the_epoch() {
        long logged = STAGE.play(entries.picketHeld(entry));
        assertThat(at(logged)).hasSize(1);
        long epoch = epoch();
        long withheld = STAGE.play(entries.entryWithheld(entry));
        assertThat(at(logged)).isEmpty();
        assertThat(epoch()).isEqualTo(withheld).isGreaterThan(epoch);
        STAGE.play(entries.entryPublished(entry));
        assertThat(at(logged)).hasSize(1);
        assertThat(at(withheld)).isEmpty();
        assertThat(epoch()).isGreaterThan(withheld);
    }

    @Test
    void what_was_retracted_for_safety_was_never_there() {
        long logged = STAGE.play(entries.picketHeld(entry));
        STAGE.play(new EntryRetracted(
                entry, campaign, RetractionReason.SAFETY, STAGE.values().words(entry, "they were seen")));
        assertThat(at(logged)).isEmpty();
    }

    @Test
    void what_only_adds_to_the_record_leaves_the_epoch() {
        STAGE.play(entries.picketHeld(entry, 30, 40));
        long epoch = epoch();
        STAGE.play(
                entries.entryCorrected(entry, entries.picket(entry, 50, 60)),
                entries.entryVerified(entry),
                entries.picketHeld(UUID.randomUUID()),
                entries.held().picketHeld(UUID.randomUUID()));
        assertThat(epoch()).isEqualTo(epoch);
    }

    @Test
    void an_entry_held_until_later_is_not_in_the_state_before() {
        long held = STAGE.play(entries.held().picketHeld(entry));
        long published = STAGE.play(entries.entryPublished(entry));
        assertThat(at(held)).isEmpty();
        assertThat(at(published)).hasSize(1);
    }

    @Test
    void links_are_those_of_the_state() {
        UUID coverage = UUID.randomUUID();
        long logged = STAGE.play(STAGE.campaigns().opened(campaign), entries.picketHeld(entry));
        long covered = STAGE.play(entries.mediaCoverageReported(coverage, entry));
        assertThat(web.json(api + "/entries/" + entry + "?asOf=" + logged).at("/linkedFrom"))
                .isEmpty();
        assertThat(web.json(api + "/entries/" + entry + "?asOf=" + covered).at("/linkedFrom"))
                .hasSize(1);
    }

    @Test
    void an_earlier_state_is_asked_for_again_only_after_something_was_withheld() {
        STAGE.play(STAGE.campaigns().opened(campaign));
        long logged = STAGE.play(entries.picketHeld(entry));
        String path = api + "/timeline?asOf=" + logged;
        String tag = web.get(path).headers().firstValue("ETag").orElseThrow();
        STAGE.play(entries.picketHeld(UUID.randomUUID()));
        assertThat(web.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        STAGE.play(entries.entryWithheld(entry));
        HttpResponse<String> again = web.get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Shanyrak-Position")).contains(Long.toString(logged));
    }

    @Test
    void a_day_means_its_end_and_a_moment_the_end_of_the_day_before() {
        long logged = STAGE.play(STAGE.campaigns().opened(campaign), entries.picketHeld(entry));
        assertThat(web.json(api + "/timeline?asOf=2026-11-23").at("/position").asLong())
                .isGreaterThanOrEqualTo(logged);
        assertThat(web.json(api + "/timeline?asOf=2026-11-24T00:00:00Z")
                        .at("/position")
                        .asLong())
                .isGreaterThanOrEqualTo(logged);
        assertThat(web.json(api + "/timeline?asOf=2026-11-23T23:59:59Z")
                        .at("/position")
                        .asLong())
                .isZero();
        assertThat(web.json(api + "/timeline?asOf=2026-11-22").at("/total").asLong())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "-1", "1e3", "99999999999999999", "2026-13-01", "2026-11-24T25:00:00Z", "9999999999"
            })
    void what_is_no_state_of_the_record_is_refused(String asOf) {
        STAGE.play(STAGE.campaigns().opened(campaign));
        HttpResponse<String> answer = web.get(api + "/timeline?asOf=" + asOf);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"asOf\"");
        assertThat(web.page("/campaigns/" + campaign + "/timeline?asOf=" + asOf).statusCode())
                .isEqualTo(400);
    }

    private List<Integer> turnouts(long position) {
        return at(position).stream()
                .map(it -> it.details().turnout())
                .map(Details.People::low)
                .toList();
    }

    private List<TimelineEntry> at(long position) {
        return timeline.page(campaign, TimelineFilter.none().understood(), state(position))
                .entries();
    }

    private static AsOf state(long position) {
        return new AsOf(position, false, 0);
    }

    private long epoch() {
        return STAGE.bean(Disclosures.class).epoch(campaign);
    }
}
