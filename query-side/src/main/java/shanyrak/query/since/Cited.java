package shanyrak.query.since;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody cited, as far as what they brought tells.
 *
 * @param asOf a position, a day or a moment, as it was written; null where nothing says one
 * @param search parameters of the search that was cited; null where no search was
 * @param entries that were cited, or that an export holds
 */
record Cited(
        String campaign, @Nullable String asOf, @Nullable Map<String, String> search, Set<UUID> entries) {

    /** Entries of one citation that are looked at; a longer export is still compared by its search. */
    static final int MOST_ENTRIES = 10_000;

    Cited(String campaign, @Nullable String asOf) {
        this(campaign, asOf, null, new LinkedHashSet<>());
    }

    Cited searching(Map<String, String> parameters) {
        return new Cited(campaign, asOf, new LinkedHashMap<>(parameters), entries);
    }

    Cited at(String position) {
        return new Cited(campaign, position, search, entries);
    }
}
