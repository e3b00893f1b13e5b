package shanyrak.query.since;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.since.SinceParameters.Wanted;
import shanyrak.query.timeline.Differences;
import shanyrak.query.timeline.Differences.Part;
import shanyrak.query.timeline.Edition;
import shanyrak.query.timeline.History;
import shanyrak.query.timeline.Meanwhile;
import shanyrak.query.timeline.Meanwhile.Place;
import shanyrak.query.timeline.TimelineEntry;

/** Tells what changed in a campaign's record after a position, as far as it may be shown today. */
@Component
class Changes {

    private static final String LOGGED = "logged";

    private final Meanwhile meanwhile;
    private final History history;
    private final Differences differences;

    Changes(Meanwhile meanwhile, History history, Differences differences) {
        this.meanwhile = meanwhile;
        this.history = history;
        this.differences = differences;
    }

    /**
     * One new version of an entry.
     *
     * @param change what made it, such as {@code corrected} or {@code retracted}; {@code logged} of a new entry
     * @param reason why, in words
     * @param differences to the version before; none of a new entry
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            UUID entry,
            @Schema(example = "picket") String kind,
            @Schema(example = "2006-04-13?") String when,
            @Schema(example = "2") int version,
            @Schema(example = "57") long position,
            LocalDate recorded,
            @Schema(example = "corrected") String change,
            @Schema(example = "verifier") @Nullable String role,

            @Schema(example = "the police counted twice") @Nullable
            String reason,

            @Schema(
                    example =
                            "[{\"field\":\"turnout\",\"old\":{\"low\":30,\"high\":40},\"now\":{\"low\":50,\"high\":60}}]")
            List<Part> differences,

            @JsonIgnore @Nullable TimelineEntry before,

            @JsonIgnore TimelineEntry now) {

        boolean isNew() {
            return before == null && change.equals(LOGGED);
        }
    }

    /** @param next where the next page begins; null on the last one */
    record Page(List<Change> changes, @Nullable String next) {}

    Page page(String campaign, Wanted wanted, AsOf asOf) {
        List<Place> found = meanwhile.places(campaign, wanted.entry(), wanted.after(), asOf, wanted.limit() + 1);
        boolean more = found.size() > wanted.limit();
        List<Place> places = more ? found.subList(0, wanted.limit()) : found;
        Map<UUID, List<Edition>> read = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Place place : places) {
            List<Edition> editions = read.computeIfAbsent(place.entry(), entry -> published(campaign, entry, asOf));
            at(place.position(), editions).ifPresent(changes::add);
        }
        return new Page(changes, more ? Long.toString(places.getLast().position()) : null);
    }

    /** All versions of an entry that the public may see; none where it is not public. */
    List<Edition> published(String campaign, UUID entry, AsOf asOf) {
        try {
            return history.published(campaign, entry, asOf);
        } catch (NoSuchPage notPublic) {
            return List.of();
        }
    }

    private Optional<Change> at(long position, List<Edition> editions) {
        for (int n = 0; n < editions.size(); n++) {
            if (editions.get(n).position() == position) {
                return Optional.of(change(editions, n));
            }
        }
        return Optional.empty();
    }

    /** Those of an entry's changes that came after a position. */
    List<Change> after(long position, List<Edition> editions) {
        List<Change> changes = new ArrayList<>();
        for (int n = 0; n < editions.size(); n++) {
            if (editions.get(n).position() > position) {
                changes.add(change(editions, n));
            }
        }
        return changes;
    }

    private Change change(List<Edition> editions, int n) {
        Edition edition = editions.get(n);
        TimelineEntry now = edition.says();
        TimelineEntry before = n == 0 ? null : editions.get(n - 1).says();
        return new Change(
                now.entry(),
                now.kind(),
                now.when(),
                edition.version(),
                edition.position(),
                edition.recorded(),
                edition.change(),
                edition.role(),
                edition.reason() == null && now.retracted() != null
                        ? now.details().explanation()
                        : edition.reason(),
                before == null ? List.of() : differences.parts(before, now),
                before,
                now);
    }
}
