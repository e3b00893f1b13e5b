package shanyrak.query.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.query.platform.Json;

/** What an entry says, in the clear and as the public may see it. What its kind has not, or nobody knows, is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Details(
        @Nullable PublicPlace place,
        @Nullable List<String> organisers,
        @Nullable List<PublicSource> sources,

        @Schema(description = "Numbers of the campaign's demands", example = "[1,4]") @Nullable
        List<Integer> demands,

        @Nullable String note,

        @Schema(description = "Pickets: whom it was aimed at") @Nullable
        String target,

        @Schema(description = "Pickets: people who took part") @Nullable
        People turnout,

        @Schema(description = "Protests: the way they went", example = "fax") @Nullable
        String channel,

        @Schema(
                description =
                        "Protests, petitions, answers, promises, concessions: the number of the campaign's addressee")
        @Nullable
        Integer addressee,

        @Schema(description = "Protests: how many were sent, in items") @Nullable
        Integer items,

        @Schema(description = "Letters handed in: who took it") @Nullable
        String to,

        @Schema(description = "Letters handed in: the picket it was part of") @Nullable
        UUID at,

        @Schema(description = "Media coverage: who reported") @Nullable
        String outlet,

        @Schema(description = "Media coverage: the sort of outlet", example = "television") @Nullable
        String medium,

        @Schema(description = "Media coverage: the entry it is about") @Nullable
        UUID of,

        @Schema(description = "What was said; of a meeting, what it resolved") @Nullable
        String words,

        @Schema(description = "BCP 47 tag of the words", example = "ru") @Nullable
        String language,

        @Schema(description = "Eviction attempts, arrests, demolitions: who came") @Nullable
        List<String> forces,

        @Schema(description = "Eviction attempts, demolitions: whose homes") @Nullable
        String against,

        @Schema(description = "Eviction attempts: who stood in the way") @Nullable
        List<String> resistedBy,

        @Schema(description = "Eviction attempts: people who resisted") @Nullable
        People resisters,

        @Schema(description = "Petitions: how many signed") @Nullable
        People signatures,

        @Schema(description = "Announcements: what is to come", example = "picket") @Nullable
        String action,

        @Schema(description = "Announcements: when it begins, by the clocks of the place", example = "18:30") @Nullable
        String time,

        @Schema(description = "Arrests, releases, trials: how many people it is about") @Nullable
        People people,

        @Schema(description = "Arrests, releases, trials: those named with consent") @Nullable
        List<PublicPerson> named,

        @Schema(description = "Arrests, trials: what they are accused of") @Nullable
        String charge,

        @Schema(description = "Releases: on what terms") @Nullable
        String terms,

        @Schema(description = "Trials: which court") @Nullable
        String court,

        @Schema(description = "Trials: how it ended") @Nullable
        String verdict,

        @Schema(description = "Releases, trials: the arrest it follows") @Nullable
        UUID after,

        @Schema(description = "Demolitions: homes destroyed") @Nullable
        Homes homes,

        @Schema(description = "Answers: acknowledgement, answer or refusal", example = "refusal") @Nullable
        String nature,

        @Schema(description = "Answers, promises, concessions: the entries that are answered") @Nullable
        List<UUID> answers,

        @Schema(description = "Promises: by when, an EDTF date", example = "2006-06") @Nullable
        String due,

        @Schema(description = "Replies: who replies") @Nullable
        String by,

        @Schema(description = "Replies: the entry that is replied to") @Nullable
        UUID about,

        @Schema(description = "What came of an eviction attempt, announcement or promise") @Nullable
        Ending outcome,

        @Schema(description = "Why it came to this version") @Nullable
        String reason,

        @Schema(description = "The day that a change of the clock names") @Nullable
        String day,

        @Schema(description = "The entry that it was merged into") @Nullable
        UUID into,

        @Schema(description = "Why it no longer counts, in words") @Nullable
        String explanation) {

    /** What is left of an entry whose words may not be shown. */
    static final Details NONE = Json.read("{}", Details.class);

    /** Whether there are copies of its sources that can be checked. */
    public boolean holdsCopies() {
        return sources != null && sources.stream().anyMatch(source -> source.archived() != null);
    }

    /** The entries that this one names, by the field that names them. */
    @JsonIgnore
    public Map<String, List<UUID>> links() {
        Map<String, List<UUID>> links = new LinkedHashMap<>();
        put(links, "at", at);
        put(links, "of", of);
        put(links, "after", after);
        put(links, "about", about);
        put(links, "held", outcome == null ? null : outcome.held());
        put(links, "into", into);
        if (answers != null) {
            links.put("answers", answers);
        }
        return links;
    }

    /** The same without what it says of entries that are not among these. */
    Details linkingOnlyTo(Set<UUID> shown) {
        if (links().values().stream().allMatch(shown::containsAll)) {
            return this;
        }
        Map<String, Object> fields = Json.fields(Json.write(this));
        List.of("at", "of", "after", "about", "into")
                .forEach(field -> fields.computeIfPresent(
                        field, (_, entry) -> shown.contains(UUID.fromString(entry.toString())) ? entry : null));
        if (answers != null) {
            fields.put("answers", answers.stream().filter(shown::contains).toList());
        }
        if (outcome != null && outcome.held() != null && !shown.contains(outcome.held())) {
            fields.put("outcome", new Ending(outcome.ended(), null, null, null, outcome.when(), null));
        }
        return Json.read(Json.write(fields), Details.class);
    }

    private static void put(Map<String, List<UUID>> links, String relation, @Nullable UUID entry) {
        if (entry != null) {
            links.put(relation, List.of(entry));
        }
    }

    /**
     * A detained person, who or whose family has agreed to be named.
     *
     * @param consent {@code person} or {@code family}
     */
    public record PublicPerson(String name, String consent) {}

    /**
     * Homes destroyed. An absent bound is unknown.
     *
     * @param low homes, at least
     * @param high homes, at most
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Homes(@Nullable Integer low, @Nullable Integer high) {}

    /**
     * A place, coarsened.
     *
     * @param country ISO 3166-1 alpha-2
     * @param coordinates the centre of the grid cell that it lies in
     * @param precision how exactly the place is shown: {@code district}, {@code town} or {@code country}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicPlace(
            String country,
            @Nullable String town,
            @Nullable String venue,
            @Nullable Coordinates coordinates,
            String precision) {}

    /**
     * A number of people in bounds, with the words of the source. An absent bound is unknown.
     *
     * @param low people, at least
     * @param high people, at most
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record People(
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable String words) {}

    /**
     * Where a fact comes from.
     *
     * @param published an EDTF date
     * @param archived copies of what it says, as they were stored here; absent if there are none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicSource(
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String address,
            @Nullable String published,
            @Nullable List<Archived> archived) {

        PublicSource with(List<Archived> copies) {
            return new PublicSource(title, outlet, address, published, copies);
        }

        /** Whether they are one source, though perhaps not in the same words: of one address, or else one title of an outlet. */
        boolean isSame(PublicSource other) {
            return address == null && other.address == null
                    ? Objects.equals(title, other.title) && Objects.equals(outlet, other.outlet)
                    : Objects.equals(address, other.address);
        }

        /** Where it can be read, or null where the address is none that a browser should follow. */
        public @Nullable String link() {
            return address != null && address.matches("https?://\\S+") ? address : null;
        }
    }

    /**
     * A copy of what a source says, stored here so that it can be checked when the page has changed or is gone.
     *
     * @param sha256 of its bytes, in hexadecimal
     * @param bytes how many there are
     * @param mediaType such as {@code text/html}
     * @param recorded the day on which it was stored
     * @param address of the copy, where readers may have it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Archived(
            UUID snapshot,

            @Schema(example = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
            String sha256,

            int bytes,
            @Schema(example = "text/html") String mediaType,
            LocalDate recorded,
            @Nullable String address) {}

    /**
     * What came of an eviction attempt, an announcement or a promise.
     *
     * @param ended {@code repelled}, {@code homes-demolished}, {@code held}, {@code called-off}, {@code kept}, {@code broken}
     * @param homesLow homes demolished, at least
     * @param homesHigh homes demolished, at most
     * @param when since when, an EDTF date
     * @param held the entry that an announced action became
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ending(
            String ended,
            @Nullable Integer homesLow,
            @Nullable Integer homesHigh,
            @Nullable String account,
            @Nullable String when,
            @Nullable UUID held) {}
}
