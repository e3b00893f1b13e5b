package shanyrak.query.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.query.citation.Citation.Happened;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A citation for citation processors, by the names of CSL-JSON 1.0. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CslItem(
        String id,
        String type,
        String title,
        List<Name> author,
        String publisher,
        @Nullable Dates issued,
        Dates accessed,
        @JsonProperty("event-date") @Nullable Dates happened,
        @Nullable String version,
        @JsonProperty("URL") String address,
        String language,
        String note) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** An organisation, whose name has no parts. */
    record Name(String literal) {}

    /** @param circa whether that is not certain; absent where it is */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Dates(
            @JsonProperty("date-parts") List<List<Integer>> parts,
            @Nullable Boolean circa) {

        static @Nullable Dates of(@Nullable LocalDate day) {
            return day == null ? null : on(day);
        }

        static Dates on(LocalDate day) {
            return new Dates(List.of(parts(day)), null);
        }

        static @Nullable Dates of(@Nullable Happened happened) {
            return happened == null
                    ? null
                    : new Dates(
                            Stream.of(happened.earliest(), happened.latest())
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .map(Dates::parts)
                                    .toList(),
                            happened.doubtful() ? true : null);
        }

        private static List<Integer> parts(LocalDate day) {
            return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
    }

    static String write(Citation citation) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(of(citation))) + "\n";
    }

    private static CslItem of(Citation citation) {
        Integer version = citation.version();
        return new CslItem(
                citation.key(),
                "webpage",
                citation.title(),
                List.of(new Name(citation.author())),
                citation.publisher(),
                Dates.of(citation.issued()),
                Dates.on(citation.accessed()),
                Dates.of(citation.happened()),
                version == null ? null : version.toString(),
                citation.address().toASCIIString(),
                citation.language(),
                citation.note());
    }
}
