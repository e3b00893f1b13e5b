package shanyrak.query.timeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;

/** The timeline over REST. */
@RestController
@Tag(name = "Timeline", description = "What happened. Only what is published; retracted entries stay and say so.")
class TimelineApi {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final Timeline timeline;
    private final Facets facets;
    private final History history;
    private final Related related;

    TimelineApi(
            Reading reading, Campaigns campaigns, Timeline timeline, Facets facets, History history, Related related) {
        this.facets = facets;
        this.reading = reading;
        this.campaigns = campaigns;
        this.timeline = timeline;
        this.history = history;
        this.related = related;
    }

    record TimelineAnswer(
            @Schema(description = "Position of the log", example = "42")
            long position,

            @Schema(description = "Entries that match, on all pages; at most 10000", example = "132")
            long total,

            @Schema(description = "Whether more match than are counted")
            boolean more,

            List<TimelineEntry> entries,

            @Schema(description = "The cursor of the next page; null on the last one") @Nullable
            String next,

            @Schema(description = """
                            For each parameter how many of the matching entries have each value, the most frequent first, \
                            50 at most; empty where more match than are counted. An entry with several demands or \
                            organisers counts for each.""") Map<String, Map<String, Long>> facets) {}

    record EntryAnswer(
            @Schema(description = "Position of the log", example = "42")
            long position,

            @JsonUnwrapped TimelineEntry entry,

            @Schema(description = "The public entries that it refers to")
            List<Related.To> links,

            @Schema(description = "The public entries that refer to it")
            List<Related.To> linkedFrom,

            @Schema(description = "All versions, the first one first")
            List<Edition> versions) {}

    @GetMapping("/api/campaigns/{campaign}/timeline")
    @Operation(summary = "Entries that match, in one of four orders, with how many each further choice would leave")
    @ApiResponse(
            responseCode = "200",
            description = "A page of entries",
            headers =
                    @Header(
                            name = "Link",
                            description = "The first and the next page (RFC 8288), relative to this address",
                            schema = @Schema(type = "string"),
                            example = "<?limit=50>; rel=\"first\", <?limit=50&cursor=MjAwNi0wNC0xM3wx>; rel=\"next\""))
    @ApiResponse(responseCode = "400", description = "A filter that cannot be understood; each is named")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    TimelineAnswer timeline(
            @PathVariable String campaign,
            @ParameterObject @FromAddress TimelineFilter filter,
            ServletWebRequest request) {
        Wanted wanted = filter.understood();
        return reading.read(request, VIEWS, filter.state(), asOf -> {
            campaigns.find(campaign);
            Facets.Found found = facets.count(campaign, wanted, asOf);
            Timeline.Page page = timeline.page(campaign, wanted, asOf);
            OtherPages.of(request, page.next()).say(request);
            return new TimelineAnswer(
                    asOf.position(), found.total(), found.more(), page.entries(), page.next(), found.facets());
        });
    }

    @GetMapping("/api/campaigns/{campaign}/entries/{entry}")
    @Operation(summary = "One entry with all its versions")
    @ApiResponse(responseCode = "200", description = "The entry")
    @ApiResponse(responseCode = "404", description = "No such entry, or none that is public")
    @Nullable
    EntryAnswer entry(
            @PathVariable String campaign,
            @PathVariable UUID entry,
            @ParameterObject @FromAddress AsOfParameter state,
            ServletWebRequest request) {
        return reading.read(request, VIEWS, state, asOf -> {
            List<Edition> versions = history.published(campaign, entry, asOf);
            TimelineEntry now = versions.getLast().says();
            return new EntryAnswer(
                    asOf.position(), now, ends(related.of(now, asOf)), ends(related.to(now, asOf)), versions);
        });
    }

    private static List<Related.To> ends(List<Related.Neighbour> neighbours) {
        return neighbours.stream()
                .map(neighbour -> Related.To.of(neighbour.relation(), neighbour.entry()))
                .toList();
    }
}
