package shanyrak.query.since;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reader of exports has come across. A file that breaks off tells as much as it holds. */
final class Gathered {

    private final Set<UUID> entries = new LinkedHashSet<>();
    private @Nullable String campaign;
    private @Nullable String position;
    private @Nullable String search;

    void campaign(String text) {
        campaign = campaign == null ? text : campaign;
    }

    void position(String text) {
        position = position == null && text.matches("\\d{1,18}") ? text : position;
    }

    /** @param text in which the address of the search is */
    void search(String text) {
        search = search == null ? text : search;
    }

    void entry(String id) {
        if (entries.size() < Cited.MOST_ENTRIES) {
            Ids.parse(id).ifPresent(entries::add);
        }
    }

    Optional<Cited> cited() {
        if (campaign == null || position == null) {
            return Optional.empty();
        }
        Cited found = new Cited(campaign, position, null, entries);
        return Optional.of(AddressesInText.of(search == null ? "" : search).stream()
                .map(Cited::search)
                .flatMap(parameters -> Optional.ofNullable(parameters).stream())
                .findFirst()
                .map(found::searching)
                .orElse(found));
    }
}
