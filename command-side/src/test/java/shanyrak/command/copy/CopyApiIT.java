package shanyrak.command.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.command.testing.Visitor;
import shanyrak.web.Role;

class CopyApiIT extends CommandSideScene {

    private static final String LETTER = "'received': '2006-04-20', 'arrival': 'email', 'country': 'DE',"
            + " 'language': 'de', 'letter': 'Letterword', 'sender': 'Senderword'";
    private static final String KK = "{'language': 'kk'}";

    @Test
    void a_copy_goes_from_its_receipt_to_the_residents_with_its_words_sealed() {
        String campaign = campaign("now");
        String copy = received(campaign);
        String address = address(campaign, copy);
        String translator = invited(campaign, Role.TRANSLATOR);
        created(postAs(translator, address + "/claims", KK));
        created(postAs(translator, address + "/releases", KK));
        created(postAs(translator, address + "/claims", KK));
        created(postAs(translator, address + "/translations", "{'language': 'kk', 'translation': 'Wordone'}"));
        posted(address + "/returns", "{'language': 'kk', 'reason': 'Wordtwo', 'seen': 4}");
        assertThat(visitorOf(copy).body()).contains("Wordone", "What is to be changed", "Wordtwo");
        created(postAs(translator, address + "/translations", "{'language': 'kk', 'translation': 'Wordthree'}"));
        posted(address + "/approvals", "{'language': 'kk', 'seen': 6}");
        posted(
                address + "/distributions",
                "{'language': 'kk', 'copies': 25, 'when': '2006-05-02', 'how': 'at-a-meeting', 'note': 'Wordfour'}");
        posted(address + "/discards", "{'reason': 'safety', 'explanation': 'Wordfive'}");
        assertThat(events(copy))
                .containsExactly(
                        "CopyReceived",
                        "TranslationClaimed",
                        "TranslationReleased",
                        "TranslationClaimed",
                        "CopyTranslated",
                        "TranslationReturned",
                        "CopyTranslated",
                        "TranslationApproved",
                        "CopiesDistributed",
                        "CopyDiscarded");
        assertThat(kept(copy))
                .contains("AT_A_MEETING")
                .doesNotContain("Letterword", "Senderword", "Wordone", "Wordtwo", "Wordthree", "Wordfour", "Wordfive");
    }

    @Test
    void a_copy_belongs_to_a_protest_of_its_campaign_or_to_none() {
        String campaign = campaign("now");
        String protest = logged(campaign, "protests", ", 'channel': 'fax'");
        String handedIn = logged(campaign, "letters-handed-in", ", 'to': 'The consul'");
        String petition = logged(campaign, "petitions", "");
        for (String entry : List.of(protest, handedIn, petition)) {
            posted(copies(campaign), "{" + LETTER + ", 'protest': '" + entry + "'}");
        }
        String picket = logged(campaign, "pickets", "");
        assertThat(rules(post(copies(campaign), "{" + LETTER + ", 'protest': '" + picket + "'}")))
                .containsExactly("protest LinkOfAnotherKind");
        String stranger = logged(campaign("now"), "protests", ", 'channel': 'fax'");
        assertThat(rules(post(copies(campaign), "{" + LETTER + ", 'protest': '" + stranger + "'}")))
                .containsExactly("protest LinkUnknown");
    }

    @Test
    void the_same_letter_sent_twice_with_one_key_makes_one_copy() {
        String campaign = campaign("now");
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = post(copies(campaign), "{" + LETTER + "}", key);
        HttpResponse<String> again = post(copies(campaign), "{" + LETTER + "}", key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(post(copies(campaign), "{" + LETTER + ", 'senderAgreed': true}", key)
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | received Missing; arrival Missing; language Missing; letter Missing",
                "{'received': 'soon', 'arrival': 'pigeon', 'country': 'XX', 'language': 'klingon', 'letter': 'a'} |"
                        + " received NotADate; arrival NotOneOf; country CountryUnknown; language NotALanguage",
                "{'received': '2999-01-01', 'arrival': 'fax', 'language': 'en', 'letter': 'a'} | received InTheFuture",
                "{'received': '2006', 'arrival': 'fax', 'language': 'en', 'letter': 'a', 'senderAgreed': true} |"
                        + " sender Missing"
            })
    void rubbish_is_refused_field_by_field(String body, String broken) {
        HttpResponse<String> answer = post(copies(campaign("now")), body);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(rules(answer)).containsExactly(broken.split("; "));
    }

    @Test
    void a_letter_has_an_end() {
        String body = "{" + LETTER.replace("Letterword", "a".repeat(CopyDesk.LETTER + 1)) + "}";
        assertThat(rules(post(copies(campaign("now")), body))).containsExactly("letter TooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "releases", "translations", "approvals", "returns", "distributions"})
    void translations_are_into_the_languages_that_the_residents_read(String deed) {
        String campaign = campaign("now");
        String address = address(campaign, received(campaign));
        assertThat(rules(post(address + "/" + deed, "{'language': 'en'}"))).contains("language NotOneOf");
        assertThat(rules(post(address + "/" + deed, "{}"))).contains("language Missing");
    }

    @Test
    void a_distribution_says_how_many_when_and_how() {
        String campaign = campaign("now");
        String address = address(campaign, received(campaign));
        assertThat(rules(post(address + "/distributions", "{'language': 'kk'}")))
                .containsExactly("copies Missing", "when Missing", "how Missing");
        assertThat(rules(post(
                        address + "/distributions",
                        "{'language': 'kk', 'copies': 0, 'when': '2006-05', 'how': 'by-drone'}")))
                .containsExactly("copies OutOfRange", "how NotOneOf");
    }

    @Test
    void a_copy_is_found_only_in_its_campaign() {
        String copy = received(campaign("now"));
        assertThat(post(address(campaign("now"), copy) + "/claims", KK).statusCode())
                .isEqualTo(404);
        assertThat(visitorOf(UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_approves_their_own_translation() {
        String campaign = campaign("now");
        String address = address(campaign, received(campaign));
        posted(address + "/claims", KK);
        posted(address + "/translations", "{'language': 'kk', 'translation': 'Wordone'}");
        HttpResponse<String> answer = post(address + "/approvals", KK);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(rules(answer)).containsExactly("ApprovalNeedsAnotherPerson");
    }

    @Test
    void everyone_does_what_their_role_in_the_campaign_lets_them_do() {
        String campaign = campaign("now");
        String address = address(campaign, received(campaign));
        String recorder = invited(campaign, Role.RECORDER);
        String translator = invited(campaign, Role.TRANSLATOR);
        String stranger = invited(campaign("now"), Role.OWNER);
        created(postAs(recorder, copies(campaign), "{" + LETTER + "}"));
        created(postAs(translator, copies(campaign), "{" + LETTER + "}"));
        assertThat(rules(postAs(stranger, copies(campaign), "{" + LETTER + "}")))
                .containsExactly("MayNot");
        assertThat(rules(postAs(recorder, address + "/claims", KK))).containsExactly("MayNot");
        assertThat(rules(postAs(stranger, address + "/claims", KK))).containsExactly("MayNot");
        assertThat(rules(postAs(translator, address + "/discards", "{'reason': 'mistake'}")))
                .containsExactly("MayNot");
        created(postAs(translator, address + "/claims", KK));
        assertThat(rules(postAs(invited(campaign, Role.TRANSLATOR), address + "/releases", KK)))
                .containsExactly("TranslationOfAnotherPerson");
        created(postAs(invited(campaign, Role.EDITOR), address + "/releases", KK));
    }

    @Test
    void the_forms_lead_all_the_way_without_javascript() {
        String campaign = campaign("now");
        Visitor owner = signedIn();
        String form = "/desk/log/copies?campaign=" + campaign;
        Map<String, String> letter = fields(Map.of(
                "campaign",
                campaign,
                "received",
                "2006-04-20",
                "arrival",
                "post",
                "language",
                "en",
                "letter",
                "Typed <b>with care</b>",
                "sender",
                "Senderword"));
        HttpResponse<String> wrong = owner.submit(form, "/desk/log/copies", without(letter, "arrival"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Typed &lt;b&gt;with care&lt;/b&gt;").doesNotContain("<b>with");
        taken(owner.submit(form, "/desk/log/copies", letter), campaign);

        String copy = received(campaign);
        String address = "/desk/log/copies/" + copy;
        taken(submit(owner, address + "/claim?language=kk", Map.of("language", "kk")), campaign);
        assertThat(owner.get(address + "/translate?language=kk").body()).contains("Letterword", "Into Kazakh");
        taken(submit(owner, address + "/translate", Map.of("language", "kk", "translation", "Аудармасөз")), campaign);
        HttpResponse<String> own =
                submit(owner, address + "/approve?language=kk", Map.of("language", "kk", "seen", "2"));
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("Letterword", "Аудармасөз", "somebody other than its translator");
        taken(submit(owner, address + "/discard", Map.of("reason", "mistake")), campaign);
        assertThat(events(copy))
                .containsExactly("CopyReceived", "TranslationClaimed", "CopyTranslated", "CopyDiscarded");
    }

    @Test
    void a_form_that_breaks_a_rule_shows_what_was_typed() {
        String campaign = campaign("now");
        String address = "/desk/log/copies/" + received(campaign);
        HttpResponse<String> answer = submit(
                signedIn(),
                address + "/distribute",
                Map.of("language", "kk", "copies", "many", "when", "yesterday", "how", "by-hand"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("yesterday", "This is no number.");
    }

    private HttpResponse<String> visitorOf(String copy) {
        return signedIn().get("/desk/log/copies/" + copy + "/translate?language=kk");
    }

    private static void taken(HttpResponse<String> answer, String campaign) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .matches("/desk/letters\\?campaign=" + campaign + "&atLeast=\\d+");
    }

    private static HttpResponse<String> submit(Visitor visitor, String address, Map<String, String> fields) {
        return visitor.submit(address, fields(fields));
    }

    private static Map<String, String> fields(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("command", UUID.randomUUID().toString());
        return all;
    }

    private static Map<String, String> without(Map<String, String> fields, String field) {
        Map<String, String> fewer = new HashMap<>(fields);
        fewer.remove(field);
        return fewer;
    }

    private String received(String campaign) {
        return posted(copies(campaign), "{" + LETTER + "}").get("copy").asString();
    }

    private String logged(String campaign, String kind, String own) {
        return posted(
                        "/api/campaigns/" + campaign + "/" + kind,
                        "{'when': '2006-04-13', 'place': {'country': 'GB'}" + own + "}")
                .get("entry")
                .asString();
    }

    private static void created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String copies(String campaign) {
        return "/api/campaigns/" + campaign + "/copies";
    }

    private static String address(String campaign, String copy) {
        return copies(campaign) + "/" + copy;
    }
}
