package shanyrak.query.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.events.entry.MediaType;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.testing.Entries;
import shanyrak.query.reading.AsOf;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import shanyrak.query.timeline.Details.Archived;

class SnapshotIT {

    private static final Stage STAGE = Stage.shared();
    private static final String PAGE = "<!doctype html><script>alert(1)</script>";
    private static final String SHA256 = "0123456789abcdef".repeat(4);

    private final Web web = new Web(STAGE);
    private final String campaign = "snapshot-" + UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final UUID entry = UUID.randomUUID();
    private final UUID snapshot = UUID.randomUUID();
    private final String page = "/campaigns/" + campaign + "/entries/" + entry;
    private final String address = page + "/snapshots/" + snapshot;

    @BeforeEach
    void play() {
        STAGE.play(STAGE.campaigns().opened(campaign), entries.picketHeld(entry));
        STAGE.keep(entry, snapshot, PAGE.getBytes(UTF_8));
    }

    @Test
    void readers_see_the_hash_beside_the_source_and_not_the_copy() {
        archive(false);
        HttpResponse<String> shown = web.page(page);
        assertThat(shown.body())
                .contains("SHA-256", SHA256, "16 bytes, text/html", "23 November 2026", "copy of a source stored")
                .contains("The copy itself is not published")
                .doesNotContain(address);
        assertThat(web.page(address).statusCode()).isEqualTo(404);
        assertThat(copies())
                .containsExactly(new Archived(snapshot, SHA256, 16, "text/html", LocalDate.parse("2026-11-23"), null));
        assertThat(web.get("/api/campaigns/" + campaign + "/timeline").body())
                .contains(SHA256)
                .doesNotContain(address);
    }

    @Test
    void those_who_work_for_the_campaign_have_copies_that_are_not_published() {
        archive(false);
        assertThat(web.asRecorder(page).body()).contains(address, "/desk/log/entries/" + entry + "/archive-source");
        HttpResponse<String> copy = web.asRecorder(address);
        assertThat(copy.body()).isEqualTo(PAGE);
        assertThat(copy.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void those_who_work_for_other_campaigns_have_not() {
        archive(false);
        String elsewhere = "token of another campaign " + campaign;
        STAGE.letIn(elsewhere, UUID.randomUUID(), null, "elsewhere:OWNER");
        assertThat(web.as(elsewhere, address).statusCode()).isEqualTo(404);
    }

    @Test
    void a_published_copy_is_downloaded_and_never_rendered() {
        archive(true);
        assertThat(web.page(page).body()).contains("href=\"" + address + "\"");
        HttpResponse<String> copy = web.page(address);
        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.body()).isEqualTo(PAGE);
        assertThat(copy.headers().allValues("Content-Type")).containsExactly("application/octet-stream");
        assertThat(copy.headers().allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(copy.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(copy.headers().allValues("Content-Disposition"))
                .containsExactly("attachment; filename=\"0123456789abcdef.html.txt\"");
    }

    @Test
    void text_is_given_away_as_text() {
        STAGE.play(entries.sourceArchived(entry, snapshot, "A report", MediaType.TEXT, SHA256, true));
        HttpResponse<String> copy = web.get(address);
        assertThat(copy.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(copy.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
    }

    @Test
    void the_last_copy_of_the_same_bytes_says_whether_readers_may_have_them() {
        archive(true);
        UUID again = UUID.randomUUID();
        STAGE.play(entries.sourceArchived(entry, again, "A report", MediaType.HTML, SHA256, false));
        assertThat(web.get(address).statusCode()).isEqualTo(404);
        assertThat(web.page(page).body()).doesNotContain(address);
        assertThat(copies()).extracting(Archived::snapshot).containsExactly(again);
    }

    @Test
    void a_copy_stays_with_its_source_after_a_correction() {
        archive(false);
        STAGE.play(entries.entryCorrected(entry, entries.picket(entry, 50, 60)));
        assertThat(copies()).extracting(Archived::snapshot).containsExactly(snapshot);
    }

    @Test
    void nobody_outside_has_copies_of_what_is_withheld_or_retracted_for_safety() {
        archive(true);
        STAGE.play(entries.entryWithheld(entry));
        assertThat(web.get(address).statusCode()).isEqualTo(404);
        STAGE.play(entries.entryPublished(entry));
        assertThat(web.get(address).statusCode()).isEqualTo(200);
        STAGE.play(entries.entryRetracted(entry, RetractionReason.SAFETY));
        assertThat(web.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_there_is_not_found() {
        archive(true);
        assertThat(web.get(page + "/snapshots/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(web.get("/campaigns/other/entries/" + entry + "/snapshots/" + snapshot)
                        .statusCode())
                .isEqualTo(404);
        UUID lost = UUID.randomUUID();
        STAGE.play(entries.sourceArchived(entry, lost, "A report", MediaType.TEXT, "f".repeat(64), true));
        assertThat(web.get(page + "/snapshots/" + lost).statusCode()).isEqualTo(404);
    }

    private void archive(boolean published) {
        STAGE.play(entries.sourceArchived(entry, snapshot, "A report", MediaType.HTML, SHA256, published));
    }

    private List<Archived> copies() {
        Details details = STAGE.bean(History.class)
                .published(campaign, entry, new AsOf(Long.MAX_VALUE, true, 0))
                .getLast()
                .says()
                .details();
        return Objects.requireNonNullElse(
                Objects.requireNonNull(details.sources()).getFirst().archived(), List.of());
    }
}
