package shanyrak.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.platform.Checks;
import shanyrak.web.Refused;
import tools.jackson.databind.json.JsonMapper;

class AddresseeRulesTest {

    @Test
    void an_office_is_all_that_is_needed() {
        assertThat(broken("office", "The Mayor’s office")).isEmpty();
        assertThat(broken("post", "1 Square Street")).containsExactly("office Missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "post", "telephone", "fax"})
    void channels_are_no_longer_than_a_line(String field) {
        assertThat(broken(field, "1".repeat(301))).contains(field + " TooLong");
        assertThat(broken(field, "1".repeat(300))).doesNotContain(field + " TooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "office@", "@example.org", "the office@example.org", "a@b@c"})
    void a_mail_address_has_two_parts(String address) {
        assertThat(of(Map.of("office", "O", "email", address))).containsExactly("email NotAMailAddress");
    }

    @Test
    void a_mail_address_may_be_left_out_and_is_no_longer_than_a_line() {
        assertThat(of(Map.of("office", "O", "email", " "))).isEmpty();
        assertThat(of(Map.of("office", "O", "email", " office@example.org "))).isEmpty();
        assertThat(of(Map.of("office", "O", "email", "o".repeat(300) + "@example.org")))
                .containsExactly("email TooLong");
    }

    @Test
    void a_website_is_a_web_address() {
        assertThat(of(Map.of("office", "O", "website", " "))).isEmpty();
        assertThat(of(Map.of("office", "O", "website", "https://example.org/"))).isEmpty();
        assertThat(of(Map.of("office", "O", "website", "example"))).containsExactly("website NotAWebAddress");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "366, true", "367, false"})
    void an_office_answers_within_a_year(int days, boolean accepted) {
        assertThat(of(Map.of("office", "O", "answerWithin", days)))
                .isEqualTo(accepted ? List.of() : List.of("answerWithin OutOfRange"));
    }

    private static List<String> broken(String field, String value) {
        return of(Map.of(field, value));
    }

    private static List<String> of(Map<String, ?> fields) {
        Checks checks = new Checks(Clock.systemUTC());
        AddresseeRules.check(checks, new JsonMapper().convertValue(fields, Addressee.class));
        Refused refused = catchThrowableOfType(Refused.class, checks::refuseIfBroken);
        return refused == null
                ? List.of()
                : refused.broken().stream()
                        .map(rule -> rule.field() + " " + rule.rule())
                        .toList();
    }
}
