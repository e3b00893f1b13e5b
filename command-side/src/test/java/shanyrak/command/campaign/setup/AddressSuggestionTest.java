package shanyrak.command.campaign.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressSuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "en, Defend the Shanyrak residents, defend-the-shanyrak-residents",
        "ru, Защитим жителей Шанырака!, zashchitim-zhiteley-shanyraka",
        "kk, Шаңырақ тұрғындарын қорғайық, shanyrak-turgyndaryn-korgayyk",
        "en, Solidarité: l’été 2006, solidarite-lete-2006",
        "en, 2006: the homes, the-homes",
        "en, A very long title that goes on and on and on, a-very-long-title-that-goes-on-and-on",
        "en, Donaudampfschifffahrtsgesellschaftskapitaen, donaudampfschifffahrtsgesellschaftskapit",
    })
    void an_address_is_made_of_the_title_in_latin_letters(String language, String title, String address) {
        assertThat(AddressSuggestion.of(Map.of(language, title), _ -> false))
                .isEqualTo(address)
                .matches("[a-z][a-z0-9-]{1,39}");
    }

    @Test
    void the_english_title_is_preferred() {
        assertThat(AddressSuggestion.of(Map.of("ru", "Дома", "en", "Homes"), _ -> false))
                .isEqualTo("homes");
    }

    @Test
    void what_is_taken_gets_a_number() {
        assertThat(AddressSuggestion.of(Map.of("en", "Homes"), Set.of("homes", "homes-2")::contains))
                .isEqualTo("homes-3");
        String full = "a-very-long-title-that-goes-on-and-on-an";
        assertThat(AddressSuggestion.of(Map.of("en", full), Set.of(full)::contains))
                .isEqualTo("a-very-long-title-that-goes-on-and-on-2");
    }

    @Test
    void of_nothing_nothing_is_made() {
        assertThat(AddressSuggestion.of(Map.of(), _ -> false)).isEmpty();
        assertThat(AddressSuggestion.of(Map.of("en", "!!!"), _ -> false)).isEmpty();
    }
}
