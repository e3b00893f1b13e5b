package shanyrak.command.selfreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import shanyrak.command.selfreport.SelfReportBodies.Challenge;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.command.testing.Proofs;
import shanyrak.web.Role;

class SelfReportApiIT extends CommandSideScene {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    private Challenges challenges;

    @Test
    void anybody_says_that_they_sent_one_and_nothing_of_them_is_on_record() {
        String campaign = campaign("now");
        HttpResponse<String> answer = report(campaign, "'country': 'SE', 'addressee': 1, 'items': 40");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(logged(campaign))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .contains(
                                "\"channel\":\"FAX\"",
                                "\"country\":\"SE\"",
                                "\"addressee\":1",
                                "\"items\":40",
                                TODAY.toString())
                        .doesNotContain("actor", "role", "127.0.0.1"));
    }

    @Test
    void the_same_proof_is_counted_once_also_when_it_comes_many_times_at_once() {
        String campaign = campaign("now");
        String body = body(Proofs.of(visitor(), campaign), "'items': 2");
        List<String> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(_ -> visitor().postJson(address(campaign), body).body())
                .distinct()
                .toList();
        assertThat(answers)
                .singleElement()
                .satisfies(answer -> assertThat(answer).contains("position"));
        assertThat(logged(campaign)).hasSize(1);
    }

    @Test
    void the_same_proof_with_something_else_is_refused() {
        String campaign = campaign("now");
        String proof = Proofs.of(visitor(), campaign);
        visitor().postJson(address(campaign), body(proof, "'items': 2"));
        assertThat(rules(visitor().postJson(address(campaign), body(proof, "'items': 3"))))
                .containsExactly("proof ProofUsed");
        assertThat(logged(campaign)).hasSize(1);
    }

    @Test
    void another_solution_of_the_same_challenge_is_no_other_proof() {
        String campaign = campaign("now");
        Challenge easy = challenges.issue(campaign);
        String proof = Proofs.solved(easy.challenge(), easy.difficulty());
        String zeros = proof.replace(":", ":0");
        visitor().postJson(address(campaign), body(proof, "'items': 2"));
        assertThat(visitor()
                        .postJson(address(campaign), body(zeros, "'items': 2"))
                        .statusCode())
                .isIn(201, 422);
        assertThat(logged(campaign)).hasSize(1);
    }

    @Test
    void what_proves_nothing_is_refused() {
        String campaign = campaign("now");
        Challenge challenge = challenges.issue(campaign);
        Challenge elsewhere = challenges.issue(campaign("now"));
        Challenge old = challenges.issue(
                campaign, Instant.now().minus(Challenges.GOOD_FOR).minusSeconds(5));
        String forged = challenge.challenge().replaceFirst("\\.\\d+\\.", ".1764227000.");
        assertThat(refused(campaign, Proofs.unsolved(challenge.challenge(), challenge.difficulty())))
                .containsExactly("proof ProofNotValid");
        assertThat(refused(campaign, solved(elsewhere))).containsExactly("proof ProofNotValid");
        assertThat(refused(campaign, Proofs.solved(forged, challenge.difficulty())))
                .containsExactly("proof ProofNotValid");
        assertThat(refused(campaign, "rubbish")).containsExactly("proof ProofNotValid");
        assertThat(refused(campaign, solved(old))).containsExactly("proof ProofTooOld");
        assertThat(refused(campaign, challenge.challenge())).containsExactly("proof ProofTooYoung");
        assertThat(logged(campaign)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | proof Missing; channel Missing; day Missing",
                "{'proof': 'p', 'channel': 'pigeon', 'country': 'XX', 'day': 'soon', 'items': 101} |"
                        + " channel NotOneOf; country CountryUnknown; day NotADay; items OutOfRange",
                "{'proof': 'p', 'channel': 'fax', 'day': '2999-01-01', 'items': 0} | day InTheFuture; items OutOfRange",
                "{'proof': 'p', 'channel': 'fax', 'day': '2006-04-20'} | day LongerAgoThanAYear",
                "{'proof': 'p', 'channel': 'fax', 'day': '1806-04-20'} | day TooLongAgo"
            })
    void rubbish_is_refused_field_by_field(String body, String broken) {
        HttpResponse<String> answer = visitor().postJson(address(campaign("now")), body.replace('\'', '"'));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(rules(answer)).containsExactly(broken.split("; "));
    }

    @Test
    void it_goes_to_an_addressee_of_an_open_campaign() {
        String campaign = campaign("now");
        assertThat(rules(report(campaign, "'addressee': 2"))).containsExactly("addressee NotAnAddresseeOfTheCampaign");
        assertThat(visitor().postJson(address("nowhere") + "/challenges", "{}").statusCode())
                .isEqualTo(404);
        String proof = Proofs.of(visitor(), campaign);
        posted("/api/campaigns/" + campaign + "/closings", "{'reason': 'It is over'}");
        assertThat(visitor()
                        .postJson(address(campaign), body(proof, "'items': 1"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(visitor().postJson(address(campaign) + "/challenges", "{}").statusCode())
                .isEqualTo(409);
        assertThat(logged(campaign)).isEmpty();
    }

    @Test
    void an_editor_leaves_a_flood_out_and_takes_that_back_once() {
        String campaign = campaign("now");
        long through = json(report(campaign, "'items': 1")).get("position").asLong();
        String editor = invited(campaign, Role.EDITOR);
        HttpResponse<String> answer = postAs(editor, address(campaign) + "/discounts", """
                {'through': %d, 'matched': 1, 'channel': 'fax', 'reason': 'flood'}""".formatted(through));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        list -> assertThat(list).startsWith("/desk/campaigns/" + campaign + "/self-reports"));
        String discount = json(answer).get("discount").asString();
        String back = "{'discount': '%s'}".formatted(discount);
        assertThat(postAs(editor, address(campaign) + "/recounts", back).statusCode())
                .isEqualTo(201);
        assertThat(rules(postAs(editor, address(campaign) + "/recounts", back))).containsExactly("DiscountIsTakenBack");
        assertThat(events(discount)).containsExactly("SelfReportsDiscounted", "SelfReportsRecounted");
    }

    @Test
    void what_nobody_can_have_seen_is_not_left_out() {
        String campaign = campaign("now");
        assertThat(rules(post(
                        address(campaign) + "/discounts",
                        "{'through': 999999999999, 'matched': 1, 'reason': 'flood'}")))
                .containsExactly("through PositionNotReached");
        assertThat(rules(post(
                        address(campaign) + "/discounts",
                        "{'reportedFrom': '2026-01-02', 'reportedUntil': '2026-01-01', 'channel': 'x', 'country': 'x',"
                                + " 'addressee': 0, 'matched': 0}")))
                .containsExactly(
                        "through Missing",
                        "reportedUntil UntilBeforeFrom",
                        "channel NotOneOf",
                        "country CountryUnknown",
                        "addressee OutOfRange",
                        "matched OutOfRange",
                        "reason Missing");
        assertThat(post(address(campaign) + "/recounts", "{'discount': '%s'}".formatted(UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_only_records_leaves_nothing_out() {
        String campaign = campaign("now");
        String recorder = invited(campaign, Role.RECORDER);
        assertThat(postAs(recorder, address(campaign) + "/discounts", "{'through': 1, 'matched': 1, 'reason': 'flood'}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor().postJson(address(campaign) + "/discounts", "{}").statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> report(String campaign, String more) {
        return visitor().postJson(address(campaign), body(Proofs.of(visitor(), campaign), more));
    }

    private List<String> refused(String campaign, String proof) {
        return rules(visitor().postJson(address(campaign), body(proof, "'items': 1")));
    }

    private static String body(String proof, String more) {
        return "{'proof': '%s', 'channel': 'fax', 'day': '%s', %s}"
                .formatted(proof, TODAY, more)
                .replace('\'', '"');
    }

    private static String solved(Challenge challenge) {
        return Proofs.solved(challenge.challenge(), challenge.difficulty());
    }

    private static String address(String campaign) {
        return "/api/campaigns/" + campaign + "/self-reports";
    }

    /** What the log keeps of reports to a campaign. */
    static List<@Nullable String> logged(String campaign) {
        return sql(
                        "SELECT payload::text || metadata::text FROM log.event"
                                + " WHERE name = 'ProtestSelfReported' AND payload->>'campaign' = ?",
                        campaign)
                .query(String.class)
                .list();
    }
}
