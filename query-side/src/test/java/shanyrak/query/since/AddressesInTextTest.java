package shanyrak.query.since;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shanyrak.query.citation.Cites;
import shanyrak.query.timeline.Filters;

class AddressesInTextTest {

    private static final String ENTRY = "/campaigns/shanyrak/entries/0a1b2c3d-0000-4000-8000-000000000001";
    private static final List<String> WORDS = List.of(
            "Шаңырақ",
            "Defend",
            "}{",
            "\\",
            "\"",
            "%41",
            "&amp;",
            "\r\nER  - ",
            "100 %",
            "<x>",
            "position 7",
            "@misc{",
            "~_#$^");

    static Stream<Random> seeds() {
        return IntStream.range(0, 200).mapToObj(Random::new);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_citation_of_any_format_finds_its_way_back(Random any) throws IOException {
        UUID entry = new UUID(any.nextLong(), any.nextLong());
        long position = any.nextLong(1, 1_000_000_000);
        for (String citation : Cites.inAllFormats(entry, words(any), words(any), "2006-04-13?", position)) {
            List<Cited> found = Brought.found(new ByteArrayInputStream(citation.getBytes(UTF_8)));
            assertThat(found).as(citation).hasSize(1);
            assertThat(found.getFirst().campaign()).isEqualTo("shanyrak");
            assertThat(found.getFirst().asOf()).isEqualTo(Long.toString(position));
            assertThat(found.getFirst().entries()).containsExactly(entry);
            assertThat(found.getFirst().search()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_cited_search_finds_its_way_back_with_its_choices(Random any) throws IOException {
        String words = "a" + words(any).strip();
        String place = "b" + words(any).strip();
        long position = any.nextLong(1, 1_000_000_000);
        for (String citation : Cites.searchInAllFormats(Filters.of("q", words, "place", place), position)) {
            List<Cited> found = Brought.found(new ByteArrayInputStream(citation.getBytes(UTF_8)));
            assertThat(found).as(citation).hasSize(1);
            assertThat(found.getFirst().asOf()).isEqualTo(Long.toString(position));
            assertThat(found.getFirst().search()).isEqualTo(Map.of("q", words, "place", place));
        }
    }

    @Test
    void a_bibliography_is_several_citations() {
        assertThat(AddressesInText.of("See https://example.org" + ENTRY + "?asOf=42. Also <https://example.org" + ENTRY
                        + "?asOf=57>, and (https://example.org/campaigns/other/timeline.csv?country=GB&asOf=3)."))
                .extracting(Cited::campaign, Cited::asOf)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("shanyrak", "42"),
                        org.assertj.core.groups.Tuple.tuple("shanyrak", "57"),
                        org.assertj.core.groups.Tuple.tuple("other", "3"));
    }

    @Test
    void an_address_without_its_state_is_dated_by_the_words_of_the_citation() {
        assertThat(AddressesInText.of(ENTRY).getFirst().asOf()).isNull();
        assertThat(AddressesInText.of("Version 2, position 42. " + ENTRY)
                        .getFirst()
                        .asOf())
                .isEqualTo("42");
    }

    @Test
    void what_is_no_address_of_ours_is_none() {
        assertThat(AddressesInText.of("https://example.org/ /campaigns/ /campaigns/x/timelines /campaigns/x/entries/1"))
                .isEmpty();
        assertThat(AddressesInText.of("/campaigns/".repeat(90_000))).isEmpty();
    }

    private static String words(Random any) {
        return IntStream.range(0, any.nextInt(1, 6))
                .mapToObj(_ -> WORDS.get(any.nextInt(WORDS.size())))
                .reduce("", String::concat);
    }
}
