package shanyrak.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.web.BrokenRule;

class CredentialsTest {

    private static final Pseudonym SAULE = new Pseudonym("Saule of the steppe");

    @ParameterizedTest
    @ValueSource(strings = {"Sau", "Сәуле-2", "a.b_c d", "1234567890123456789012345678901234567890"})
    void a_pseudonym_has_3_to_40_letters_digits_and_a_few_signs(String text) {
        assertThat(new Pseudonym(text).brokenRules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ab  ", "12345678901234567890123456789012345678901"})
    void a_pseudonym_is_neither_shorter_nor_longer(String text) {
        assertThat(new Pseudonym(text).brokenRules())
                .extracting(BrokenRule::rule)
                .containsExactly("PseudonymLength");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saule!", "Saule\u0000", "Saule\u202e", "Saule/Bolat"})
    void a_pseudonym_has_no_other_signs(String text) {
        assertThat(new Pseudonym(text).brokenRules())
                .extracting(BrokenRule::rule)
                .containsExactly("PseudonymCharacters");
    }

    @Test
    void spellings_that_people_take_for_the_same_pseudonym_are_the_same() {
        assertThat(new Pseudonym("  SAULE   of the\tsteppe ").key()).isEqualTo(SAULE.key());
        assertThat(new Pseudonym("Ｓaule of the steppe").key()).isEqualTo(SAULE.key());
    }

    @Test
    void a_passphrase_has_12_to_200_characters() {
        assertThat(rules("x".repeat(11))).containsExactly("PassphraseTooShort");
        assertThat(rules("x".repeat(12))).isEmpty();
        assertThat(rules("x".repeat(200))).isEmpty();
        assertThat(rules("x".repeat(201))).containsExactly("PassphraseTooLong");
    }

    @Test
    void a_passphrase_is_not_the_pseudonym_in_other_letter_case() {
        assertThat(rules("SAULE OF THE STEPPE")).containsExactly("PassphraseIsPseudonym");
    }

    @Test
    void a_passphrase_is_not_printed() {
        assertThat(new Passphrase("seven quiet horses")).asString().doesNotContain("quiet");
    }

    private static Iterable<String> rules(String passphrase) {
        return new Passphrase(passphrase)
                .brokenRules(Passphrase.FIELD, SAULE).stream()
                        .map(BrokenRule::rule)
                        .toList();
    }
}
