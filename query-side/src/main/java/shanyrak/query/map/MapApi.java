package shanyrak.query.map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.counting.Counts;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.Coordinates;
import shanyrak.query.timeline.TimelineFilter;

/** The map over REST. */
@RestController
@Tag(name = "Map", description = "Where it happened, no finer than a town and no finer than the campaign allows.")
class MapApi {

    private final Reading reading;
    private final Campaigns campaigns;
    private final Places places;

    MapApi(Reading reading, Campaigns campaigns, Places places) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.places = places;
    }

    record MapAnswer(
            @Schema(description = "Position of the log", example = "42")
            long position,

            @Schema(description = "Of all places together: the totals of the same search")
            Counts totals,

            @Schema(description = "Those with the most entries first")
            List<PlaceAnswer> places) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceAnswer(
            @Schema(description = "ISO 3166-1 alpha-2", example = "KZ")
            String country,

            @Schema(description = "In its most frequent spelling; absent where it is not shown", example = "Almaty")
            @Nullable
            String town,

            @Schema(description = "All its spellings, the most frequent first")
            List<String> spellings,

            @Schema(
                    description =
                            "The centre of the cell of 0.2 degrees that most of its entries lie in; absent where none is shown")
            @Nullable
            Coordinates coordinates,

            @Schema(description = "What each side did there: solidarity, repression, authority-response")
            Map<String, Counts> sides,

            @Schema(
                    description = "Address of the entries that are counted",
                    example = "/campaigns/shanyrak/timeline?country=KZ&town=Almaty")
            String entries) {

        private static PlaceAnswer of(Place place, Links links) {
            return new PlaceAnswer(
                    place.country(),
                    place.town(),
                    place.spellings(),
                    place.cell(),
                    place.sides(),
                    links.entries(List.of(place), null));
        }
    }

    @GetMapping("/api/campaigns/{campaign}/map")
    @Operation(
            summary = "The places of the entries that match, with what each side did there",
            description = "All spellings of a town are one place. What is held back or retracted does not count.")
    @ApiResponse(responseCode = "200", description = "The places")
    @ApiResponse(responseCode = "400", description = "A filter that cannot be understood; each is named")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    MapAnswer map(
            @PathVariable String campaign,
            @ParameterObject @FromAddress TimelineFilter filter,
            ServletWebRequest request) {
        return reading.read(request, Places.VIEWS, filter.state(), asOf -> {
            campaigns.find(campaign);
            Links links = new Links(campaign, filter);
            List<Place> found = places.of(campaign, filter, asOf);
            return new MapAnswer(
                    asOf.position(),
                    found.stream().map(Place::all).reduce(Counts.NONE, Counts::plus),
                    found.stream().map(place -> PlaceAnswer.of(place, links)).toList());
        });
    }
}
