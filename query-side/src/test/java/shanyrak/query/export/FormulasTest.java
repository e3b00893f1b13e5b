package shanyrak.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\nx", "＝1", "＋1", "－1", "＠A1"})
    void what_begins_a_formula_gets_an_apostrophe(String text) {
        assertThat(Formulas.disarmed(text)).startsWith("'").doesNotContainPattern("[\\t\\r\\n]=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "+1", "-0.19", "12", "0.5", "a-b", "a=b", "x = y", "don't", "", "—", "a; b", "; a", "'=1"})
    void numbers_and_other_words_stay_as_they_are(String text) {
        assertThat(Formulas.disarmed(text)).isEqualTo(text);
    }

    @Test
    void what_would_begin_a_formula_in_the_next_cell_or_row_gets_one_too() {
        assertThat(Formulas.disarmed("so;=1+1\n=2+2\t@A1 -3\n- so")).isEqualTo("so;'=1+1\n'=2+2\t'@A1 -3\n'- so");
    }
}
