package shanyrak.command.draft;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import shanyrak.command.platform.Choices;
import shanyrak.events.entry.Kind;

/**
 * A form that somebody has not sent yet.
 *
 * @param id also its key in the vault
 * @param fields as they were typed, by their names in the form
 * @param day on which it was last kept
 */
public record Draft(UUID id, String campaign, Kind kind, Map<String, String> fields, LocalDate day) {

    /** For templates: the form's part of the address. */
    public String kindPath() {
        return Choices.name(kind);
    }
}
