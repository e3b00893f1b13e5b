package shanyrak.command.entry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.command.testing.Form;
import shanyrak.command.testing.Parts;
import shanyrak.command.testing.Visitor;
import shanyrak.web.Role;
import tools.jackson.databind.JsonNode;

class SnapshotIT extends CommandSideScene {

    private static final String PAGE = "<!doctype html><title>Secretword</title><script>alert(1)</script>";
    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    /** Of each entry. */
    private final Map<String, String> campaigns = new HashMap<>();

    @Test
    void pasted_text_is_kept_to_the_letter_and_sealed() {
        String entry = picket(campaign("now"));
        JsonNode answer = posted(address(entry), "{'source': 1, 'text': 'abc'}");
        assertThat(answer.get("sha256").asString()).isEqualTo(SHA256_OF_ABC);
        assertThat(events(entry)).containsExactly("PicketHeld", "SourceArchived");
        UUID snapshot = UUID.fromString(answer.get("snapshot").asString());
        assertThat(opened(entry, snapshot)).isEqualTo("abc".getBytes(UTF_8));
        assertThat(kept(entry))
                .contains("\"bytes\":3", "\"type\":\"TEXT\"", "\"published\":false")
                .doesNotContain(SHA256_OF_ABC);
    }

    @Test
    void blanks_around_a_text_belong_to_it() {
        String entry = picket(campaign("now"));
        JsonNode answer = posted(address(entry), "{'source': 1, 'text': ' abc\\n'}");
        assertThat(opened(entry, UUID.fromString(answer.get("snapshot").asString())))
                .isEqualTo(" abc\n".getBytes(UTF_8));
    }

    @Test
    void a_file_is_kept_byte_for_byte_and_nothing_of_it_in_the_clear() {
        String entry = picket(campaign("now"));
        HttpResponse<String> answer = upload(entry, Map.of("source", "1", "publish", "true"), "text/html", PAGE);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        UUID snapshot = UUID.fromString(json(answer).get("snapshot").asString());
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/snapshots/" + snapshot);
        assertThat(opened(entry, snapshot)).isEqualTo(PAGE.getBytes(UTF_8));
        assertThat(new String(content(snapshot), ISO_8859_1)).doesNotContain("Secretword");
        assertThat(kept(entry))
                .contains("\"type\":\"HTML\"", "\"published\":true")
                .doesNotContain("Secretword");
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_keeps_nothing_more() {
        String entry = picket(campaign("now"));
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = post(address(entry), "{'source': 1, 'text': 'abc'}", key);
        HttpResponse<String> again = post(address(entry), "{'source': 1, 'text': 'abc'}", key);
        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(events(entry)).hasSize(2);
        assertThat(rules(post(address(entry), "{'source': 1, 'text': 'abcd'}", key)))
                .containsExactly("Idempotency-Key IdempotencyKeyReused");
    }

    @Test
    void the_same_bytes_are_stored_once_for_a_source_until_readers_shall_have_them() {
        String entry = picket(campaign("now"));
        posted(entryAddress(entry) + "/sources", "{'source': {'title': 'Another', 'outlet': 'Elsewhere'}}");
        posted(address(entry), "{'source': 1, 'text': 'abc'}");
        assertThat(rules(post(address(entry), "{'source': 1, 'text': 'abc'}"))).containsExactly("source SnapshotKnown");
        posted(address(entry), "{'source': 2, 'text': 'abc'}");
        posted(address(entry), "{'source': 1, 'text': 'abc', 'publish': true}");
        assertThat(rules(post(address(entry), "{'source': 1, 'text': 'abc', 'publish': true}")))
                .containsExactly("source SnapshotKnown");
        posted(address(entry), "{'source': 1, 'text': 'abc', 'publish': false}");
    }

    @Test
    void a_source_is_the_same_after_a_correction_of_its_title() {
        String entry = picket(campaign("now"));
        posted(address(entry), "{'source': 1, 'text': 'abc'}");
        posted(entryAddress(entry) + "/corrections", """
                {'reason': 'A letter', 'content': {'when': '2006-04-13', 'place': {'country': 'GB', 'town': 'London'},
                 'sources': [{'title': 'The report', 'address': 'https://example.org/report'}]}}""");
        assertThat(rules(post(address(entry), "{'source': 1, 'text': 'abc'}"))).containsExactly("source SnapshotKnown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | source Missing; text Missing",
                "{'source': 2, 'text': 'abc'} | source SourceUnknown",
                "{'source': 0, 'text': 'abc'} | source SourceUnknown",
                "{'source': 1, 'text': ' '} | text Missing",
                "{'source': 1, 'text': 'a\\u0000b'} | text BytesOfAnotherType",
                "{'source': 1, 'text': '\\ud800'} | text Unreadable",
                "{'source': 'one', 'text': 'abc'} | source WrongType",
                "{'source': 1, 'text': 'abc', 'seen': -1} | EntryChangedMeanwhile"
            })
    void what_cannot_be_stored_is_refused_at_its_field(String body, String refusals) {
        String entry = picket(campaign("now"));
        assertThat(String.join("; ", rules(post(address(entry), body)))).isEqualTo(refusals);
        assertThat(events(entry)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, 3c68746d6c3e, ",
        "text/html; charset=windows-1251, 3c703ecff0e8e2e5f2, ",
        "application/pdf, 255044462d312e37, ",
        "image/png, 89504e470d0a1a0a0000, ",
        "image/jpeg, ffd8ffe000, ",
        "image/webp, 524946460000000057454250, ",
        "text/plain, 48656c6c6f, ",
        "application/zip, 504b0304, MediaTypeNotTaken",
        "image/svg+xml, 3c7376673e, MediaTypeNotTaken",
        "image/png, ffd8ffe000, BytesOfAnotherType",
        "application/pdf, 3c68746d6c3e, BytesOfAnotherType",
        "text/html, 48656c6c6f, BytesOfAnotherType",
        "text/plain, 89504e470d0a1a0a, BytesOfAnotherType",
        "text/plain, 255044462d312e37, BytesOfAnotherType",
        "text/plain, '', SnapshotEmpty"
    })
    void a_file_must_be_of_a_known_type_and_be_what_it_is_said_to_be(String type, String hex, String rule) {
        String entry = picket(campaign("now"));
        String bytes = new String(HexFormat.of().parseHex(hex), ISO_8859_1);
        HttpResponse<String> answer = upload(entry, Map.of("source", "1"), type, bytes.getBytes(ISO_8859_1));
        if (rule == null) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        } else {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(rules(answer)).containsExactly("file " + rule);
        }
    }

    @Test
    void a_picture_is_never_published() {
        String entry = picket(campaign("now"));
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000");
        assertThat(rules(upload(entry, Map.of("source", "1", "publish", "true"), "image/png", png)))
                .containsExactly("publish PictureNotPublished");
    }

    @Test
    void what_is_too_large_is_refused_in_words_that_name_the_limit() {
        String entry = picket(campaign("now"));
        HttpResponse<String> little =
                upload(entry, Map.of("source", "1"), "text/plain", "x".repeat(5 * 1024 * 1024 + 1));
        assertThat(little.statusCode()).isEqualTo(413);
        assertThat(rules(little)).containsExactly("file SnapshotTooLarge");
        assertThat(little.body()).contains("at most 5 MB");
        assertThat(upload(entry, Map.of("source", "1"), "text/plain", "x".repeat(5 * 1024 * 1024))
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> far = upload(entry, Map.of("source", "1"), "text/plain", "x".repeat(9 * 1024 * 1024));
        assertThat(far.statusCode()).isEqualTo(413);
        assertThat(rules(far)).containsExactly("BodyTooLarge");
        assertThat(rules(post(address(entry), "{'source': 1, 'text': '" + "x".repeat(200_001) + "'}")))
                .containsExactly("text TooLong");
    }

    @Test
    void what_is_too_large_is_refused_also_where_its_length_is_not_announced() {
        String entry = picket(campaign("now"));
        HttpRequest announced = new Parts()
                .with(Map.of("source", "1"))
                .file(
                        "file",
                        "page.txt",
                        "text/plain",
                        "x".repeat(9 * 1024 * 1024).getBytes(UTF_8))
                .in(asOwner(visitor(), address(entry)))
                .build();
        HttpRequest.Builder chunked = asOwner(visitor(), address(entry))
                .header(
                        "Content-Type",
                        announced.headers().firstValue("Content-Type").orElseThrow())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.fromPublisher(announced.bodyPublisher().orElseThrow()));
        assertThat(visitor().send(chunked).statusCode()).isEqualTo(413);
    }

    @Test
    void a_form_with_parts_that_cannot_be_read_is_refused() {
        String entry = picket(campaign("now"));
        HttpRequest.Builder broken = asOwner(visitor(), address(entry))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("--x\r\nnonsense"));
        assertThat(visitor().send(broken).statusCode()).isEqualTo(400);
    }

    @Test
    void who_logs_may_store_copies_and_who_publishes_may_publish_them() {
        String campaign = campaign("now");
        String entry = picket(campaign);
        String recorder = invited(campaign, Role.RECORDER);
        assertThat(postAs(recorder, address(entry), "{'source': 1, 'text': 'abc'}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(postAs(recorder, address(entry), "{'source': 1, 'text': 'abc', 'publish': true}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(postAs(invited(campaign("now"), Role.OWNER), address(entry), "{'source': 1, 'text': 'abc'}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_retracted_entry_takes_no_copies() {
        String entry = picket(campaign("now"));
        posted(entryAddress(entry) + "/retractions", "{'reason': 'mistake'}");
        assertThat(rules(post(address(entry), "{'source': 1, 'text': 'abc'}"))).containsExactly("EntryIsRetracted");
    }

    @Test
    void a_destroyed_key_leaves_nothing_to_read() {
        String entry = picket(campaign("now"));
        UUID snapshot = UUID.fromString(posted(address(entry), "{'source': 1, 'text': 'abc'}")
                .get("snapshot")
                .asString());
        UUID key = UUID.fromString(entry);
        vault.destroy(key);
        assertThat(vault.opener(List.of(key)).bytes(key, snapshot, content(snapshot)))
                .isEmpty();
    }

    @Test
    void the_form_takes_a_file_without_javascript() {
        String campaign = campaign("now");
        String entry = picket(campaign);
        Visitor visitor = signedIn();
        Form form = form(visitor, entry);
        assertThat(form.markup()).contains("multipart/form-data", ">A report, https://example.org/report<");
        HttpResponse<String> answer = visitor.send(new Parts()
                .with(filled(form, Map.of("source", "1")))
                .file("file", "page.html", "text/html", PAGE.getBytes(UTF_8))
                .in(visitor.request(form.action())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .matches("/campaigns/" + campaign + "/entries/" + entry + "\\?atLeast=\\d+");
        assertThat(events(entry)).containsExactly("PicketHeld", "SourceArchived");
    }

    @Test
    void the_form_takes_text_and_no_file() {
        String entry = picket(campaign("now"));
        Visitor visitor = signedIn();
        HttpResponse<String> answer = visitor.send(new Parts()
                .with(filled(form(visitor, entry), Map.of("source", "1", "text", "one\r\ntwo\r\n")))
                .file("file", "", "application/octet-stream", new byte[0])
                .in(visitor.request(formAddress(entry))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(kept(entry)).contains("\"bytes\":8");
    }

    @Test
    void the_form_comes_back_with_its_errors_at_the_fields_and_what_was_typed() {
        String entry = picket(campaign("now"));
        Visitor visitor = signedIn();
        HttpResponse<String> answer = visitor.send(new Parts()
                .with(filled(form(visitor, entry), Map.of("source", "1", "text", "What <they> wrote")))
                .file("file", "page.pdf", "application/pdf", "no pdf".getBytes(UTF_8))
                .in(visitor.request(formAddress(entry))));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#file\"", "Either a file or text", "What &lt;they&gt; wrote");
        HttpResponse<String> large = visitor.send(new Parts()
                .with(filled(Form.in(answer.body()), Map.of("text", "")))
                .file(
                        "file",
                        "page.txt",
                        "text/plain",
                        "x".repeat(6 * 1024 * 1024).getBytes(UTF_8))
                .in(visitor.request(formAddress(entry))));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("href=\"#file\"", "at most 5 MB");
        assertThat(events(entry)).hasSize(1);
    }

    @Test
    void pasted_text_survives_a_session_that_has_ended() {
        String entry = picket(campaign("now"));
        Visitor visitor = signedIn();
        Map<String, String> typed = filled(form(visitor, entry), Map.of("source", "1", "text", "Pasted words"));
        endAllSessions();
        HttpResponse<String> refused = visitor.send(
                new Parts().with(typed).in(visitor.request(formAddress(entry)).header("Accept", "text/html")));
        assertThat(refused.statusCode()).isEqualTo(401);
        Form onward = Form.in(visitor.post(
                        "/sign-in",
                        Form.in(refused.body()).valuesWith(Map.of("pseudonym", PSEUDONYM, "passphrase", PASSPHRASE)))
                .body());
        Form back = Form.in(visitor.post(onward.action(), onward.values()).body());
        assertThat(back.values()).containsEntry("text", "Pasted words").containsEntry("source", "1");
    }

    private static Map<String, String> filled(Form form, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(form.valuesWith(typed));
        all.remove("file");
        return all;
    }

    private Form form(Visitor visitor, String entry) {
        return Form.in(visitor.get(formAddress(entry)).body());
    }

    private static String formAddress(String entry) {
        return "/desk/log/entries/" + entry + "/archive-source";
    }

    private HttpResponse<String> upload(String entry, Map<String, String> fields, String type, String text) {
        return upload(entry, fields, type, text.getBytes(UTF_8));
    }

    private HttpResponse<String> upload(String entry, Map<String, String> fields, String type, byte[] bytes) {
        Visitor program = visitor();
        return program.send(new Parts()
                .with(fields)
                .file("file", "page", type, bytes)
                .in(asOwner(program, address(entry))
                        .header("Idempotency-Key", UUID.randomUUID().toString())));
    }

    private byte[] opened(String entry, UUID snapshot) {
        UUID key = UUID.fromString(entry);
        return vault.opener(List.of(key))
                .bytes(key, snapshot, content(snapshot))
                .orElseThrow();
    }

    private static byte[] content(UUID snapshot) {
        return sql("SELECT content FROM log.attachment WHERE id = ?::uuid", snapshot.toString())
                .query(byte[].class)
                .single();
    }

    private String picket(String campaign) {
        String entry = posted("/api/campaigns/" + campaign + "/pickets", """
                        {'when': '2006-04-13', 'place': {'country': 'GB', 'town': 'London'},
                         'sources': [{'title': 'A report', 'address': 'https://example.org/report'}]}""")
                .get("entry")
                .asString();
        campaigns.put(entry, campaign);
        return entry;
    }

    private String address(String entry) {
        return entryAddress(entry) + "/snapshots";
    }

    private String entryAddress(String entry) {
        return "/api/campaigns/" + campaigns.get(entry) + "/entries/" + entry;
    }
}
