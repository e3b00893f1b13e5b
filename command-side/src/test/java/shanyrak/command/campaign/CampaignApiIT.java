package shanyrak.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.web.Role;

class CampaignApiIT extends CommandSideScene {

    private static final String OPENING = """
            {'campaign': '%s', 'title': {'en': 'Titleword', 'kk': 'Шаңырақ'}, 'summary': {'en': 'Summaryword'},
             'place': {'country': 'KZ', 'town': 'Almaty'}, 'moreInformation': 'https://moreword.example'}""";

    private static final String DEMAND = "{'text': {'en': 'Stop the evictions'}}";

    @Test
    void a_campaign_is_opened_with_its_words_sealed() {
        String campaign = newAddress();
        HttpResponse<String> answer = post("/api/campaigns", OPENING.formatted(campaign));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/campaigns/" + campaign);
        assertThat(events(campaign)).containsExactly("CampaignOpened");
        assertThat(kept(campaign))
                .contains("Almaty", "HELD")
                .doesNotContain("Titleword", "Шаңырақ", "Summaryword", "moreword");
    }

    @Test
    void an_address_is_given_once() {
        String campaign = newAddress();
        posted("/api/campaigns", OPENING.formatted(campaign));
        HttpResponse<String> refused = post("/api/campaigns", OPENING.formatted(campaign));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(rules(refused)).containsExactly("campaign CampaignAddressTaken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "a",
                "Shanyrak",
                "шанырак",
                "a b",
                "a/b",
                "../a",
                "9a",
                "a_b",
                "abcdefab-0000-4000-8000-000000000000"
            })
    void an_address_is_one_that_can_be_typed(String address) {
        assertThat(rules(post("/api/campaigns", OPENING.formatted(address))))
                .containsExactly("campaign NotACampaignAddress");
    }

    @Test
    void a_campaign_says_what_it_needs() {
        assertThat(rules(post("/api/campaigns", "{}")))
                .containsExactlyInAnyOrder(
                        "campaign Missing", "title Missing", "summary Missing", "place.country Missing");
        assertThat(rules(post("/api/campaigns", OPENING.formatted(newAddress()).replace("'kk'", "'de'"))))
                .containsExactly("title.de LanguageUnknown");
    }

    @Test
    void a_campaign_is_run_from_its_opening_to_its_end_and_on() {
        String campaign = newAddress();
        String address = "/api/campaigns/" + campaign;
        posted("/api/campaigns", OPENING.formatted(campaign));
        posted(address + "/descriptions", OPENING.formatted("x").replace("'campaign': 'x', ", ""));
        posted(address + "/demands", "{'text': {'en': 'Demandword'}}");
        posted(address + "/addressees", "{'office': 'Officeword', 'email': 'office@example.org'}");
        posted(address + "/appeals", "{'words': {'en': 'Appealword'}, 'copiesTo': 'copies@example.org'}");
        posted(address + "/closings", "{'reason': 'Closeword'}");
        posted(address + "/reopenings", "{'reason': 'Reopenword'}");
        assertThat(events(campaign))
                .containsExactly(
                        "CampaignOpened",
                        "CampaignDescribed",
                        "DemandRaised",
                        "AddresseeNamed",
                        "AppealIssued",
                        "CampaignClosed",
                        "CampaignReopened");
        assertThat(kept(campaign))
                .doesNotContain("Demandword", "Officeword", "office@", "Appealword", "copies@", "Closeword");
    }

    @Test
    void addresses_of_an_addressee_are_addresses() {
        String campaign = campaign("now");
        assertThat(rules(post(
                        "/api/campaigns/" + campaign + "/addressees",
                        "{'office': 'The Mayor', 'email': 'nowhere', 'website': 'ftp://example.org'}")))
                .containsExactly("email NotAMailAddress", "website NotAWebAddress");
    }

    @Test
    void demands_addressees_and_places_are_decided_about_with_their_words_sealed() {
        String campaign = campaign("now");
        String address = "/api/campaigns/" + campaign;
        String picket = posted(address + "/pickets", "{'when': '2006-04-13', 'place': {'country': 'GB'}}")
                .get("entry")
                .asString();
        posted(address + "/demands/1/wordings", "{'text': {'en': 'Wordingword', 'ru': 'Словоформа'}}");
        posted(address + "/demands/1/assessments", """
                {'status': 'partly-met', 'when': '2006-04', 'reason': 'Reasonword', 'because': '%s'}""".formatted(picket));
        posted(address + "/demands/1/clock-corrections", "{'started': '2006-04-05', 'reason': 'Correctionword'}");
        posted(address + "/demands/1/clock-pauses", "{'from': '2006-04-20', 'reason': 'Pauseword'}");
        posted(address + "/demands/1/clock-resumptions", "{'on': '2006-05-02', 'reason': 'Resumeword'}");
        posted(address + "/addressees/1/descriptions", """
                {'office': 'Officeword', 'post': 'Postword', 'answerWithin': 15}""");
        posted(address + "/precision-policies", "{'usual': 'town', 'kinds': {'eviction-attempt': 'country'}}");
        assertThat(events(campaign).subList(6, 13))
                .containsExactly(
                        "DemandReworded",
                        "DemandAssessed",
                        "DemandClockCorrected",
                        "DemandClockPaused",
                        "DemandClockResumed",
                        "AddresseeDescribed",
                        "PrecisionPolicySet");
        assertThat(kept(campaign))
                .contains("PARTLY_MET", "EVICTION_ATTEMPT", picket)
                .doesNotContain("Wordingword", "Словоформа", "Reasonword", "Correctionword", "Pauseword")
                .doesNotContain("Resumeword", "Officeword", "Postword");
    }

    @Test
    void the_same_said_again_changes_nothing() {
        String campaign = campaign("now");
        String address = "/api/campaigns/" + campaign;
        int before = events(campaign).size();
        posted(address + "/demands/1/wordings", "{'text': {'en': ' Demand 1 '}}");
        posted(address + "/addressees/1/descriptions", "{'office': 'The Mayor', 'fax': ''}");
        assertThat(events(campaign)).hasSize(before);
        posted(address + "/demands/1/wordings", "{'text': {'en': 'Demand 1', 'ru': 'Первое'}}");
        posted(address + "/precision-policies", "{'usual': 'town'}");
        posted(address + "/precision-policies", "{'usual': 'town', 'kinds': {}}");
        assertThat(events(campaign).subList(before, before + 2))
                .containsExactly("DemandReworded", "PrecisionPolicySet");
        assertThat(events(campaign)).hasSize(before + 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "demands/1/wordings | {'text': {}} | text Missing",
                "demands/9/wordings | {'text': {'en': 'Stop'}} | NoSuchDemand",
                "demands/1/assessments | {'status': 'won', 'when': '2006', 'reason': 'r'} | status NotOneOf",
                "demands/1/assessments | {'status': 'raised', 'when': '2006', 'reason': 'r'} | status DemandStandsSo",
                "demands/1/assessments | {'status': 'met', 'when': 'now', 'reason': 'r'} | when NotADate",
                "demands/1/assessments | {'status': 'met', 'when': '2006'} | reason Missing",
                "demands/1/assessments | {'status': 'met', 'when': '2006', 'reason': 'r', 'because': '00000000-0000-4000-8000-000000000000'} | because EntryOfNoSuchCampaign",
                "demands/1/clock-pauses | {'from': '2006-04', 'reason': 'r'} | from NotOneDay",
                "demands/1/clock-pauses | {'from': '2006-02-30', 'reason': 'r'} | from NotADate",
                "demands/1/clock-pauses | {'from': '2999-01-01', 'reason': 'r'} | from InTheFuture",
                "demands/1/clock-resumptions | {'on': '2006-04-20', 'reason': 'r'} | ClockNotPaused",
                "demands/1/clock-corrections | {'reason': 'r'} | started Missing",
                "addressees/1/descriptions | {'office': 'The Mayor', 'answerWithin': 0} | answerWithin OutOfRange",
                "addressees/2/descriptions | {'office': 'The Mayor'} | NoSuchAddressee",
                "precision-policies | {'kinds': {'riot': 'town'}} | usual Missing, kinds.riot NotOneOf",
                "precision-policies | {'usual': 'town', 'kinds': {'picket': 'street'}} | kinds.picket NotOneOf",
            })
    void what_is_wrong_is_named(String path, String body, String expected) {
        String campaign = campaign("now");
        assertThat(rules(post("/api/campaigns/" + campaign + "/" + path, body))).containsExactly(expected.split(", "));
    }

    @Test
    void an_address_that_a_page_has_is_no_campaign() {
        assertThat(rules(post("/api/campaigns", OPENING.formatted("new"))))
                .containsExactly("campaign NotACampaignAddress");
    }

    @Test
    void nobody_opens_a_campaign_without_signing_in() {
        assertThat(visitor().postJson("/api/campaigns", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void an_editor_says_what_the_campaign_asks_for_and_is_recorded_as_an_editor() {
        String campaign = campaign("now");
        String demands = "/api/campaigns/" + campaign + "/demands";

        HttpResponse<String> answer = postAs(invited(campaign, Role.EDITOR), demands, DEMAND);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(rolesOnRecord(campaign)).endsWith("OWNER", "EDITOR");
    }

    @Test
    void an_editor_of_one_campaign_says_nothing_for_another() {
        String editor = invited(campaign("now"), Role.EDITOR);
        String other = campaign("now");

        HttpResponse<String> answer = postAs(editor, "/api/campaigns/" + other + "/demands", DEMAND);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(rules(answer)).containsExactly("MayNot");
        assertThat(json(answer).get("detail").asString())
                .isEqualTo("None of your roles in this campaign lets you do this:"
                        + " say what the campaign demands and asks for.");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "OWNER", mode = EnumSource.Mode.EXCLUDE)
    void only_its_owners_close_and_reopen_a_campaign(Role role) {
        String campaign = campaign("now");
        String token = invited(campaign, role);

        for (String decision : List.of("/closings", "/reopenings")) {
            assertThat(postAs(token, "/api/campaigns/" + campaign + decision, "{'reason': 'Enough'}")
                            .statusCode())
                    .isEqualTo(403);
        }
        String owner = invited(campaign, Role.OWNER);
        assertThat(postAs(owner, "/api/campaigns/" + campaign + "/closings", "{'reason': 'Enough'}")
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECORDER", "TRANSLATOR", "VERIFIER"})
    void those_who_do_not_edit_change_nothing_of_what_a_campaign_says(Role role) {
        String campaign = campaign("now");
        String token = invited(campaign, role);

        for (String part : List.of("descriptions", "demands", "addressees", "appeals")) {
            HttpResponse<String> answer = postAs(token, "/api/campaigns/" + campaign + "/" + part, "{}");
            assertThat(answer.statusCode()).as(part).isEqualTo(403);
        }
    }

    @Test
    void a_campaigns_owner_opens_no_other() {
        String owner = invited(campaign("now"), Role.OWNER);

        assertThat(postAs(owner, "/api/campaigns", OPENING.formatted(newAddress()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoever_opens_a_campaign_is_its_owner_too() {
        String campaign = campaign("now");

        assertThat(sql("SELECT role FROM account.campaign_role WHERE campaign = ?", campaign)
                        .query(String.class)
                        .list())
                .containsExactly("OWNER");
    }

    @Test
    void nobody_works_for_a_campaign_that_there_is_not() {
        HttpResponse<String> answer = post("/api/campaigns/nowhere/invitations", "{'role': 'recorder'}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(rules(answer)).containsExactly("CampaignNotFound");
    }

    /** The roles in which people acted, from the first event of the campaign to the last. */
    private static List<@Nullable String> rolesOnRecord(String campaign) {
        return sql("SELECT metadata->>'role' FROM log.event WHERE stream = ? ORDER BY sequence", campaign)
                .query(String.class)
                .list();
    }

    private static String newAddress() {
        return "c" + UUID.randomUUID().toString().substring(0, 8);
    }
}
