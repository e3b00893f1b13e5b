package shanyrak.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

        @Schema(description = "Protests: the number of the campaign's addressee") @Nullable
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

        @Schema(description = "Statements: what was said") @Nullable
        String words,

        @Schema(description = "Statements: BCP 47 tag of the words", example = "ru") @Nullable
        String language,

        @Schema(description = "Eviction attempts: who came") @Nullable
        List<String> forces,

        @Schema(description = "Eviction attempts: whose homes") @Nullable
        String against,

        @Schema(description = "Eviction attempts: who stood in the way") @Nullable
        List<String> resistedBy,

        @Schema(description = "Eviction attempts: people who resisted") @Nullable
        People resisters,

        @Schema(description = "Eviction attempts: how it ended") @Nullable
        Ending outcome,

        @Schema(description = "Why it was corrected into this version") @Nullable
        String correction,

        @Schema(description = "Why it no longer counts, in words") @Nullable
        String explanation) {

    /** What is left of an entry whose words may not be shown. */
    static final Details NONE = new Details(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null);

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
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicSource(
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String address,
            @Nullable String published) {

        /** Where it can be read, or null where the address is none that a browser should follow. */
        public @Nullable String link() {
            return address != null && address.matches("https?://\\S+") ? address : null;
        }
    }

    /**
     * How an eviction attempt ended.
     *
     * @param ended {@code repelled} or {@code homes-demolished}
     * @param homesLow homes demolished, at least
     * @param homesHigh homes demolished, at most
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ending(
            String ended,
            @Nullable Integer homesLow,
            @Nullable Integer homesHigh,
            @Nullable String account) {}
}
