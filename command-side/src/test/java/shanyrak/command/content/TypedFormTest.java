package shanyrak.command.content;

import static java.util.Map.entry;
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
import shanyrak.command.content.EntryBody.CountBody;
import shanyrak.command.content.EntryBody.HomesBody;
import shanyrak.command.content.EntryBody.PersonBody;
import shanyrak.command.content.EntryBody.SourceBody;
import shanyrak.command.platform.PlaceBody;
import shanyrak.web.Refused;

class TypedFormTest {

    private static final UUID PICKET = UUID.fromString("0c6f2a5e-4a1b-4c7e-9b0a-5d2f3e4a5b6c");

    @Test
    void a_form_filled_from_an_entry_reads_back_as_that_entry() {
        EntryBody body = EntryBody.of(Map.ofEntries(
                entry("when", "2006-04-13?"),
                entry("place", new PlaceBody("KZ", "Almaty", "a square", 43.32, 76.83, "district")),
                entry("organisers", List.of("One", "Two")),
                entry("turnout", new CountBody(30, 40, "a few dozen")),
                entry("sources", List.of(new SourceBody("A title", null, "https://example.org", "2006-04"))),
                entry("demands", List.of(1, 4)),
                entry("note", "a note\nof two lines"),
                entry("target", "an embassy"),
                entry("channel", "fax"),
                entry("addressee", 1),
                entry("items", 12),
                entry("to", "someone"),
                entry("at", PICKET),
                entry("outlet", "an outlet"),
                entry("medium", "radio"),
                entry("of", PICKET),
                entry("words", "words"),
                entry("language", "kk"),
                entry("forces", List.of("police")),
                entry("against", "homes"),
                entry("resistedBy", List.of("residents")),
                entry("signatures", new CountBody(300, null, null)),
                entry("action", "rally"),
                entry("time", "18:30"),
                entry("people", new CountBody(2, 3, "two or three")),
                entry(
                        "named",
                        List.of(new PersonBody(PICKET, "A. Resident", "family"), new PersonBody(null, "B.", "none"))),
                entry("charge", "riot"),
                entry("terms", "on bail"),
                entry("court", "a court"),
                entry("verdict", "a fine"),
                entry("after", PICKET),
                entry("homes", new HomesBody(1, 2)),
                entry("nature", "refusal"),
                entry("answers", List.of(PICKET)),
                entry("due", "2006-06"),
                entry("by", "the Embassy"),
                entry("about", PICKET),
                entry("publish", "held")));
        assertThat(body.json().properties())
                .noneMatch(field -> field.getValue().isNull())
                .hasSize(EntryBody.class.getRecordComponents().length);
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
        assertThat(typed("at", PICKET.toString()).at()).isEqualTo(PICKET);
        assertThat(typed("of", "https://example.org/campaigns/c/entries/" + PICKET)
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
        assertThatThrownBy(() -> typed(field, typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.broken()).singleElement().satisfies(rule -> {
                            assertThat(rule.field()).isEqualTo(field);
                        }));
    }

    private static EntryBody typed(String field, String typed) {
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
