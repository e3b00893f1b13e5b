package shanyrak.command.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import shanyrak.command.entry.EntryBody.SourceBody;
import shanyrak.command.entry.EntryBody.TurnoutBody;
import shanyrak.command.platform.PlaceBody;
import shanyrak.web.Refused;

class TypedFormTest {

    private static final UUID PICKET = UUID.fromString("0c6f2a5e-4a1b-4c7e-9b0a-5d2f3e4a5b6c");

    @Test
    void a_form_filled_from_an_entry_reads_back_as_that_entry() {
        EntryBody body = new EntryBody(
                "2006-04-13?",
                new PlaceBody("KZ", "Almaty", "a square", 43.32, 76.83, "district"),
                List.of("One", "Two"),
                new TurnoutBody(30, 40, "a few dozen"),
                List.of(new SourceBody("A title", null, "https://example.org", "2006-04")),
                List.of(1, 4),
                "a note\nof two lines",
                null,
                "an embassy",
                "fax",
                1,
                12,
                "someone",
                PICKET,
                "an outlet",
                "radio",
                PICKET,
                "words",
                "kk",
                List.of("police"),
                "homes",
                List.of("residents"));
        assertThat(new TypedForm(submitted(FormFields.of(body))).entry()).isEqualTo(body);
    }

    @Test
    void an_empty_form_is_an_empty_entry() {
        EntryBody body = new TypedForm(new LinkedMultiValueMap<>()).entry();
        assertThat(body.when()).isNull();
        assertThat(body.givenForSomeKind()).isEmpty();
    }

    @Test
    void an_entry_is_named_by_its_id_or_the_address_of_its_page() {
        assertThat(entry("at", PICKET.toString()).at()).isEqualTo(PICKET);
        assertThat(entry("of", "https://example.org/campaigns/c/entries/" + PICKET)
                        .of())
                .isEqualTo(PICKET);
    }

    @ParameterizedTest
    @CsvSource({
        "turnout.low, many",
        "items, 1.5",
        "items, 99999999999",
        "place.latitude, north",
        "at, that picket",
        "demands, first"
    })
    void what_is_no_number_or_entry_is_refused_at_its_field(String field, String typed) {
        assertThatThrownBy(() -> entry(field, typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.broken()).singleElement().satisfies(rule -> {
                            assertThat(rule.field()).isEqualTo(field);
                        }));
    }

    private static EntryBody entry(String field, String typed) {
        return new TypedForm(submitted(Map.of(field, typed))).entry();
    }

    /** As a browser sends it: a ticked box is a field of its own, and all inputs of a source are there. */
    private static MultiValueMap<String, String> submitted(Map<String, String> fields) {
        MultiValueMap<String, String> submitted = new LinkedMultiValueMap<>();
        fields.forEach((field, value) -> {
            if (field.equals("demands")) {
                value.lines().forEach(line -> submitted.add(field, line));
            } else {
                submitted.add(field, value.replace("\n", "\r\n"));
            }
        });
        return submitted;
    }
}
