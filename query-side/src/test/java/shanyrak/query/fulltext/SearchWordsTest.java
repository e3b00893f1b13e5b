package shanyrak.query.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.query.fulltext.SearchWords.Term;

class SearchWordsTest {

    @Test
    void words_phrases_and_exclusions_are_told_apart() {
        List<Term> terms = SearchWords.parse("picket \"in the street\" -embassy")
                .orElseThrow()
                .terms();
        assertThat(terms).extracting(Term::words).containsExactly("picket", "in the street", "embassy");
        assertThat(terms).extracting(Term::unwanted).containsExactly(false, false, true);
    }

    @Test
    void words_that_are_one_name_are_one_term() {
        assertThat(SearchWords.parse("homes Alma Ata").orElseThrow().terms())
                .extracting(Term::words)
                .containsExactly("homes", "Alma Ata");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-only", "\"\"", "& | ! ( ) : *", "'", "\\"})
    void where_there_is_nothing_to_search_for_nothing_is_searched(String text) {
        assertThat(SearchWords.parse(text)).isEmpty();
    }

    @Test
    void too_much_is_refused() {
        assertThat(SearchWords.parse("a ".repeat(17))).isEmpty();
        assertThat(SearchWords.parse("a".repeat(201))).isEmpty();
        assertThat(SearchWords.parse("a ".repeat(16))).isPresent();
    }
}
