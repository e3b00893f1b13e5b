package shanyrak.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import shanyrak.command.testing.Visitor;
import shanyrak.web.Role;

class JoiningIT extends AccountScene {

    private static final Map<String, String> SAULE = Map.of("pseudonym", "Saule", "passphrase", PASSPHRASE);

    @Autowired
    private SetupLink link;

    @Test
    void the_set_up_link_makes_the_first_owner_and_lets_them_in() {
        var visitor = visitor();

        var answer = visitor.submit("/setup/" + SETUP_TOKEN, SAULE);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/desk");
        assertThat(visitor.get("/accounts").body()).contains("Saule", "this is you");
    }

    @Test
    void the_set_up_link_is_given_out_until_there_is_an_account() {
        assertThat(link.path()).hasValue("/setup/" + SETUP_TOKEN);

        visitor().submit("/setup/" + SETUP_TOKEN, SAULE);

        assertThat(link.path()).isEmpty();
    }

    @Test
    void the_set_up_link_works_once() {
        visitor().submit("/setup/" + SETUP_TOKEN, SAULE);

        assertThat(visitor().get("/setup/" + SETUP_TOKEN).statusCode()).isEqualTo(410);
        assertThat(setUpByProgram("Someone else").statusCode()).isEqualTo(410);
    }

    @Test
    void of_many_who_use_the_set_up_link_at_once_one_becomes_the_owner() {
        var statuses = IntStream.range(0, 8)
                .parallel()
                .map(number -> setUpByProgram("Number " + number).statusCode())
                .boxed()
                .toList();

        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 410);
        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void a_program_sets_up_with_the_token() {
        var answer = setUpByProgram("Saule");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"pseudonym\":\"Saule\"", "\"role\":\"owner\"");
    }

    @ParameterizedTest
    @CsvSource({
        "aigul@example.org, PseudonymLooksLikeEmail",
        "Al, PseudonymLength",
        "<b>Aigul</b>, PseudonymCharacters",
    })
    void a_pseudonym_that_breaks_a_rule_is_refused_in_a_sentence(String pseudonym, String rule) {
        var answer = setUpByProgram(pseudonym);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"pseudonym\"", "\"rule\":\"" + rule + "\"");
        assertThat(count("account")).isZero();
    }

    @Test
    void a_short_passphrase_is_refused_at_its_field_and_never_shown_again() {
        var answer = visitor().submit("/setup/" + SETUP_TOKEN, Map.of("pseudonym", "Saule", "passphrase", "too short"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("A passphrase has at least 12 characters", "href=\"#passphrase\"", "value=\"Saule\"")
                .doesNotContain("too short");
    }

    @Test
    void the_passphrase_is_kept_as_an_argon2id_hash_only() {
        setUpByProgram("Saule");

        assertThat(database()
                        .sql("SELECT passphrase FROM account.account")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void a_pseudonym_is_taken_in_any_letter_case_and_the_link_stays_good() {
        person("Сәуле", Role.OWNER);
        var owner = signedIn("Сәуле");
        var invitation = invitation(owner, "recorder");

        var taken = visitor().submit(invitation, Map.of("pseudonym", "СӘУЛЕ", "passphrase", PASSPHRASE));
        var another = visitor().submit(invitation, Map.of("pseudonym", "Болат", "passphrase", PASSPHRASE));

        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("Somebody already goes by this pseudonym");
        assertThat(another.statusCode()).isEqualTo(303);
    }

    @Test
    void an_invitation_works_once() {
        person("Saule", Role.OWNER);
        var invitation = invitation(signedIn("Saule"), "recorder");

        visitor().submit(invitation, Map.of("pseudonym", "Bolat", "passphrase", PASSPHRASE));

        assertThat(visitor().get(invitation).statusCode()).isEqualTo(410);
    }

    @Test
    void an_invitation_expires_after_seven_days() {
        person("Saule", Role.OWNER);
        var invitation = invitation(signedIn("Saule"), "recorder");

        clock.moveOn(Duration.ofDays(7));

        assertThat(visitor().get(invitation).statusCode()).isEqualTo(410);
    }

    @Test
    void only_hashes_of_links_are_kept() {
        assertThat(database()
                        .sql("SELECT encode(token_hash, 'escape') FROM account.invitation")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(hash -> hash.contains(SETUP_TOKEN));
    }

    private HttpResponse<String> setUpByProgram(String pseudonym) {
        return visitor().postJson("/api/setup", """
                        {"token":"%s","pseudonym":"%s","passphrase":"%s"}""".formatted(SETUP_TOKEN, pseudonym, PASSPHRASE));
    }

    private static String invitation(Visitor owner, String role) {
        var page = owner.submit("/accounts", "/accounts/invitations", Map.of("role", role))
                .body();
        var link = Pattern.compile("/invitation/[\\w-]+").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static long count(String table) {
        return database()
                .sql("SELECT count(*) FROM account." + table)
                .query(Long.class)
                .single();
    }
}
