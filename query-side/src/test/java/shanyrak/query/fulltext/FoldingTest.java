package shanyrak.query.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Шаңырақ, Shanyrak",
        "Шанырак, Shanyraq",
        "Тасмағамбетов, Tasmagambetov",
        "Тасмагамбетов, Tasmaghambetov",
        "Назарбаев, Nazarbayev",
        "Назарбаев, Nazarbaev",
        "Хрунова, Khrunova",
        "Юрий, Yuri",
        "Жанаозен, Janaozen",
        "Қызылорда, Qyzylorda",
        "Ёлкин, Elkin",
        "Müller, Muller",
    })
    void a_name_sounds_the_same_in_every_alphabet(String one, String other) {
        assertThat(folded(one)).isEqualTo(folded(other));
    }

    @ParameterizedTest
    @CsvSource({"London, Лондон", "Almaty, Алма-Ата", "Alma-Ata, Алматы", "Қазақстан, Kazakhstan", "Мэр, akim"})
    void different_names_of_the_same_share_a_token(String one, String other) {
        assertThat(name(one)).isNotEmpty().isEqualTo(name(other));
    }

    @Test
    void a_name_is_found_in_a_text_with_its_ending() {
        assertThat(SearchedText.of(List.of("Алматыда үй бұзылды")).sounds()).contains(name("Almaty"));
        assertThat(SearchedText.of(List.of("in Alma Ata")).sounds()).contains(name("Almaty"));
        assertThat(SearchedText.of(List.of("in Alma and Ata")).sounds()).doesNotContain(name("Almaty"));
    }

    private static String folded(String text) {
        return String.join(" ", Folding.words(text));
    }

    private static String name(String text) {
        return SearchWords.phrase(text).orElseThrow().terms().getFirst().name();
    }
}
