package shanyrak.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shanyrak.command.testing.Visitor;
import shanyrak.web.Role;

class CampaignPeopleIT extends AccountScene {

    private static final String PAGE = "/accounts/campaigns/" + CAMPAIGN;
    private static final String OTHER_PAGE = "/accounts/campaigns/" + OTHER_CAMPAIGN;
    private static final String API = "/api/campaigns/" + CAMPAIGN;

    @Test
    void a_campaigns_owner_sees_who_works_there_and_in_which_roles() {
        person("Saule", CAMPAIGN, Role.OWNER);
        person("Bolat", CAMPAIGN, Role.VERIFIER, Role.TRANSLATOR);
        person("Aigul", OTHER_CAMPAIGN, Role.EDITOR);
        person("Marat", Role.RECORDER);

        var page = signedIn("Saule").get(PAGE).body();

        assertThat(page)
                .contains("People of the campaign shanyrak", "Bolat", "Take the role of Verifier from Bolat")
                .contains("Take the role of Translator from Bolat", "Marat", "Recorder in every campaign")
                .contains("Verifies what was logged and settles disputes")
                .doesNotContain("Aigul");
    }

    @Test
    void a_role_counts_only_in_its_campaign() {
        person("Saule", CAMPAIGN, Role.OWNER);
        var saule = signedIn("Saule");

        assertThat(saule.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(saule.get(OTHER_PAGE).statusCode()).isEqualTo(403);
        assertThat(saule.get("/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_does_not_govern_the_campaign_is_told_so_in_words() {
        person("Bolat", CAMPAIGN, Role.EDITOR);

        var page = signedIn("Bolat").get(PAGE);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body())
                .contains(
                        "None of your roles in this campaign lets you do this: govern the campaign and say who works here.");
    }

    @Test
    void a_program_that_does_not_govern_the_campaign_is_refused_as_a_problem() {
        person("Bolat", OTHER_CAMPAIGN, Role.OWNER);

        var answer = give(token("Bolat", "owner"), "Bolat", "owner");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"rule\":\"MayNot\"", "govern the campaign")
                .doesNotContain("GOVERN");
        assertThat(rolesOf("Bolat")).containsExactly("balkhash:OWNER");
    }

    @Test
    void a_given_role_counts_from_the_next_request_on_and_so_does_its_loss() {
        person("Saule", CAMPAIGN, Role.OWNER);
        var bolat = person("Bolat", OTHER_CAMPAIGN, Role.RECORDER);
        var saule = signedIn("Saule");
        var hers = signedIn("Bolat");
        assertThat(hers.get(PAGE).statusCode()).isEqualTo(403);

        saule.submit(PAGE, PAGE + "/people", Map.of("pseudonym", "bolat", "role", "owner"));
        assertThat(hers.get(PAGE).statusCode()).isEqualTo(200);

        saule.submit(PAGE, PAGE + "/people/" + bolat.id() + "/roles/owner/removal", Map.of());
        assertThat(hers.get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void giving_a_role_twice_gives_it_once() {
        person("Saule", CAMPAIGN, Role.OWNER);
        person("Bolat", OTHER_CAMPAIGN, Role.RECORDER);
        var token = token("Saule", "owner");

        assertThat(give(token, "Bolat", "verifier").statusCode()).isEqualTo(201);
        assertThat(give(token, "Bolat", "verifier").body())
                .isEqualTo("{\"pseudonym\":\"Bolat\",\"role\":\"verifier\"}");

        assertThat(rolesOf("Bolat")).containsExactly("balkhash:RECORDER", "shanyrak:VERIFIER");
    }

    @Test
    void a_role_is_taken_by_a_program_once() {
        person("Saule", CAMPAIGN, Role.OWNER);
        person("Bolat Bey", CAMPAIGN, Role.VERIFIER, Role.RECORDER);
        var token = token("Saule", "owner");

        assertThat(take(token, "Bolat%20Bey", "verifier").statusCode()).isEqualTo(204);
        assertThat(take(token, "Bolat%20Bey", "verifier").statusCode()).isEqualTo(404);

        assertThat(rolesOf("Bolat Bey")).containsExactly("shanyrak:RECORDER");
    }

    @Test
    void a_pseudonym_that_nobody_goes_by_is_refused_at_its_field_and_what_was_chosen_stays() {
        person("Saule", CAMPAIGN, Role.OWNER);

        var answer =
                signedIn("Saule").submit(PAGE, PAGE + "/people", Map.of("pseudonym", "Nobody", "role", "verifier"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Nobody here goes by this pseudonym", "href=\"#pseudonym\"", "value=\"Nobody\"")
                .contains("<option value=\"verifier\" selected=\"selected\">");
    }

    @Test
    void a_program_names_pseudonym_and_role() {
        person("Saule", CAMPAIGN, Role.OWNER);
        var token = token("Saule", "owner");

        assertThat(post(API + "/people", token, "{\"pseudonym\":\"Saule\"}").body())
                .contains("\"field\":\"role\"", "\"rule\":\"RoleMissing\"");
        assertThat(give(token, "\\u0000 of Almaty", "editor").body()).contains("\"rule\":\"PseudonymUnknown\"");
        assertThat(post(API + "/people", token, "{\"role\":\"editor\"}").body())
                .contains("\"field\":\"pseudonym\"", "\"rule\":\"PseudonymUnknown\"");
    }

    @Test
    void there_are_no_people_of_a_campaign_that_there_is_not() {
        person("Saule", Role.OWNER);

        var answer = signedIn("Saule").get("/accounts/campaigns/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no campaign “nowhere”.");
    }

    @Test
    void an_invitation_into_a_campaign_gives_the_role_there_only() {
        person("Saule", CAMPAIGN, Role.OWNER);
        var shown = signedIn("Saule").submit(PAGE, PAGE + "/invitations", Map.of("role", "owner"));
        assertThat(shown.statusCode()).isEqualTo(201);
        var invited = visitor();

        assertThat(invited.get(link(shown)).body()).contains("Owner in the campaign shanyrak");
        assertThat(join(invited, link(shown), "Bolat").statusCode()).isEqualTo(303);

        assertThat(invited.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(invited.get(OTHER_PAGE).statusCode()).isEqualTo(403);
        assertThat(invited.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(rolesOf("Bolat")).containsExactly("shanyrak:OWNER");
    }

    @Test
    void a_program_invites_into_a_campaign() {
        person("Saule", CAMPAIGN, Role.OWNER);

        var answer = post(API + "/invitations", token("Saule", "owner"), "{\"role\":\"translator\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(join(visitor(), link(answer), "Bolat").statusCode()).isEqualTo(303);
        assertThat(rolesOf("Bolat")).containsExactly("shanyrak:TRANSLATOR");
    }

    @Test
    void the_installations_owner_invites_into_a_campaign_or_into_all() {
        person("Saule", Role.OWNER);
        var saule = signedIn("Saule");

        join(visitor(), link(invite(saule, "verifier", CAMPAIGN)), "Bolat");
        join(visitor(), link(invite(saule, "verifier", "")), "Aigul");

        assertThat(rolesOf("Bolat")).containsExactly("shanyrak:VERIFIER");
        assertThat(rolesOf("Aigul")).containsExactly("VERIFIER");
        assertThat(invite(saule, "verifier", "nowhere").body()).contains("There is no campaign “nowhere”.");
    }

    @Test
    void a_campaign_always_keeps_somebody_who_governs_it() {
        var saule = person("Saule", Role.OWNER);
        var bolat = person("Bolat", CAMPAIGN, Role.OWNER);
        var last = signedIn("Bolat");
        var owner = signedIn("Saule");

        var gone = last.submit(PAGE, PAGE + "/people/" + bolat.id() + "/roles/owner/removal", Map.of());
        var demoted = owner.submit("/accounts", "/accounts/" + saule.id() + "/role", Map.of("role", ""));

        assertThat(gone.headers().firstValue("Location")).hasValue("/account");
        assertThat(demoted.statusCode()).isEqualTo(409);
        assertThat(last.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(owner.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void the_installations_owner_finds_the_people_of_any_campaign() {
        person("Saule", Role.OWNER);
        person("Bolat", OTHER_CAMPAIGN, Role.EDITOR);
        var saule = signedIn("Saule");

        assertThat(saule.get("/accounts").body())
                .contains("href=\"/accounts/campaigns/balkhash\"", "Role of Bolat in every campaign", "Editor");
        assertThat(saule.get("/accounts/campaigns?campaign=shanyrak").headers().firstValue("Location"))
                .hasValue(PAGE);
    }

    @Test
    void ones_own_page_says_which_roles_one_has_where_and_leads_to_the_people_of_what_one_governs() {
        person("Saule", CAMPAIGN, Role.OWNER);
        person("Bolat", CAMPAIGN, Role.VERIFIER, Role.TRANSLATOR);
        person("Aigul", CAMPAIGN);

        assertThat(signedIn("Saule").get("/account").body()).contains("shanyrak", "Owner", "href=\"" + PAGE + "\"");
        assertThat(signedIn("Bolat").get("/account").body())
                .contains("shanyrak", "Translator", "Verifier")
                .doesNotContain(PAGE, "Owner");
        assertThat(signedIn("Aigul").get("/account").body()).contains("You have no role in any campaign");
    }

    private HttpResponse<String> give(String token, String pseudonym, String role) {
        return post(API + "/people", token, "{\"pseudonym\":\"%s\",\"role\":\"%s\"}".formatted(pseudonym, role));
    }

    private HttpResponse<String> take(String token, String pseudonym, String role) {
        var visitor = visitor();
        return visitor.send(visitor.request(API + "/people/" + pseudonym + "/roles/" + role)
                .header("Authorization", "Bearer " + token)
                .DELETE());
    }

    private HttpResponse<String> post(String path, String token, String json) {
        return visitor().postJson(path, json, "Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> invite(Visitor owner, String role, String campaign) {
        return owner.submit("/accounts", "/accounts/invitations", Map.of("role", role, "campaign", campaign));
    }

    private static HttpResponse<String> join(Visitor visitor, String link, String pseudonym) {
        return visitor.submit(link, Map.of("pseudonym", pseudonym, "passphrase", PASSPHRASE));
    }

    private String token(String pseudonym, String limit) {
        var answer = visitor()
                .postJson(
                        "/api/tokens",
                        "{\"name\":\"script\",\"role\":\"%s\"}".formatted(limit),
                        "Authorization",
                        Visitor.basic(pseudonym, PASSPHRASE));
        return found("(?<=\"token\":\")[^\"]+", answer.body());
    }

    private static String link(HttpResponse<String> answer) {
        return found("/invitation/[\\w-]+", answer.body());
    }

    private static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(text).isTrue();
        return match.group();
    }

    /** First the role everywhere, then those in campaigns. */
    private static List<String> rolesOf(String pseudonym) {
        return database()
                .sql("""
                        SELECT role FROM account.account WHERE pseudonym = :pseudonym AND role IS NOT NULL
                        UNION ALL
                        SELECT unnest(account.campaign_roles(id)) FROM account.account WHERE pseudonym = :pseudonym""")
                .param("pseudonym", pseudonym)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
