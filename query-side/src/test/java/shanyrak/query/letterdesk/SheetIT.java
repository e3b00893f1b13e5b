package shanyrak.query.letterdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.events.copy.DiscardReason;
import shanyrak.events.testing.Copies;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

class SheetIT {

    private static final Stage STAGE = Stage.shared();

    private final String campaign = "sheet-" + UUID.randomUUID();
    private final Copies copies = STAGE.copies(campaign);
    private final UUID copy = UUID.randomUUID();
    private final Web web = new Web(STAGE);

    @BeforeEach
    void opened() {
        STAGE.play(STAGE.campaigns().opened(campaign));
    }

    @Test
    void a_sheet_has_what_was_approved_in_the_language_of_its_readers() {
        approved(copy, false, "Шаңыраққа тиіспеңдер!");
        assertThat(sheet("kk"))
                .contains("Шаңыраққа тиіспеңдер!", "№ 1 · Германия · 2006 ж. 20 сәуір", "Сізді қолдаушы (Германия)")
                .contains("lang=\"kk\"");
        assertThat(sheet("ru")).doesNotContain("Шаңыраққа тиіспеңдер!");
    }

    @Test
    void a_sender_is_named_only_who_agreed() {
        approved(copy, false, "Біріншіхат");
        assertThat(sheet("kk")).doesNotContain("Sendername");
        approved(UUID.randomUUID(), true, "Екіншіхат");
        assertThat(sheet("kk")).containsOnlyOnce("Sendername");
    }

    @Test
    void what_is_not_approved_or_was_discarded_is_on_no_sheet() {
        STAGE.play(copies.received(copy), copies.claimed(copy, "kk"), copies.translated(copy, "kk", "Оқылмағанхат"));
        assertThat(sheet("kk")).doesNotContain("Оқылмағанхат");
        STAGE.play(copies.approved(copy, "kk"));
        assertThat(sheet("kk")).contains("Оқылмағанхат");
        STAGE.play(copies.discarded(copy, DiscardReason.WITHDRAWN_BY_SENDER));
        assertThat(sheet("kk")).doesNotContain("Оқылмағанхат");
    }

    @Test
    void a_sheet_may_leave_out_what_was_handed_out_already() {
        approved(copy, false, "Біріншіхат");
        STAGE.play(copies.distributed(copy, "kk", 25));
        approved(UUID.randomUUID(), false, "Екіншіхат");
        assertThat(sheet("kk")).contains("Біріншіхат", "Екіншіхат");
        assertThat(sheet("kk&new=true")).contains("Екіншіхат").doesNotContain("Біріншіхат");
    }

    @Test
    void letters_are_shown_as_text_whatever_they_hold() {
        approved(copy, true, "<script>alert(1)</script><b>Bold</b>", "<img src=x onerror=alert(2)>");
        assertThat(sheet("kk"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", "<b>Bold", "<img src=x");
    }

    @Test
    void the_pdf_comes_as_a_file_of_its_kind() {
        approved(copy, false, "Шаңыраққа тиіспеңдер!");
        var answer = web.as(Stage.RECORDER_TOKEN, "/desk/letters/sheet.pdf?campaign=" + campaign + "&language=kk");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.body()).startsWith("%PDF-");
    }

    @Test
    void sheets_are_for_those_who_hand_them_out() {
        for (String path : new String[] {"sheet", "sheet.pdf"}) {
            String address = "/desk/letters/" + path + "?campaign=" + campaign + "&language=kk";
            assertThat(web.as(Stage.VERIFIER_TOKEN, address).statusCode()).isEqualTo(403);
            assertThat(web.page(address).statusCode()).isNotEqualTo(200);
        }
    }

    @Test
    void a_sheet_in_a_language_that_the_residents_do_not_read_is_refused() {
        assertThat(web.as(Stage.RECORDER_TOKEN, "/desk/letters/sheet?campaign=" + campaign + "&language=de")
                        .statusCode())
                .isEqualTo(400);
    }

    private void approved(UUID id, boolean senderAgreed, String translation) {
        approved(id, senderAgreed, translation, "Sendername");
    }

    private void approved(UUID id, boolean senderAgreed, String translation, String sender) {
        STAGE.play(
                copies.received(id, null, "Hands off!", sender, senderAgreed),
                copies.claimed(id, "kk"),
                copies.translated(id, "kk", translation),
                copies.approved(id, "kk"));
    }

    private String sheet(String language) {
        var answer = web.as(Stage.RECORDER_TOKEN, "/desk/letters/sheet?campaign=" + campaign + "&language=" + language);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
