package shanyrak.query.timeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.TimelineFilter.Wanted;

/** The timeline over REST. */
@RestController
@Tag(name = "Timeline", description = "What happened. Only what is published; retracted entries stay and say so.")
class TimelineApi {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final Timeline timeline;
    private final History history;
    private final Related related;

    TimelineApi(Reading reading, Campaigns campaigns, Timeline timeline, History history, Related related) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.timeline = timeline;
        this.history = history;
        this.related = related;
    }

    record TimelineAnswer(
            @Schema(description = "Position of the log", example = "42")
            long position,

            @Schema(description = "Entries that match, on all pages")
            long total,

            List<TimelineEntry> entries,

            @Schema(description = "The cursor of the next page; null on the last one") @Nullable
            String next) {}

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
    @Operation(summary = "Entries, by the earliest day they may have happened on, then as they were logged")
    @ApiResponse(responseCode = "400", description = "A filter that cannot be understood; each is named")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    TimelineAnswer timeline(
            @PathVariable String campaign,
            @ParameterObject @ModelAttribute TimelineFilter filter,
            ServletWebRequest request) {
        Wanted wanted = filter.understood();
        return reading.read(request, VIEWS, position -> {
            campaigns.find(campaign);
            Timeline.Page page = timeline.page(campaign, wanted);
            return new TimelineAnswer(position, page.total(), page.entries(), page.next());
        });
    }

    @GetMapping("/api/campaigns/{campaign}/entries/{entry}")
    @Operation(summary = "One entry with all its versions")
    @ApiResponse(responseCode = "404", description = "No such entry, or none that is public")
    @Nullable
    EntryAnswer entry(@PathVariable String campaign, @PathVariable UUID entry, ServletWebRequest request) {
        return reading.read(request, VIEWS, position -> {
            List<Edition> versions = history.published(campaign, entry);
            TimelineEntry now = versions.getLast().says();
            return new EntryAnswer(position, now, ends(related.of(now)), ends(related.to(now)), versions);
        });
    }

    private static List<Related.To> ends(List<Related.Neighbour> neighbours) {
        return neighbours.stream()
                .map(neighbour -> Related.To.of(neighbour.relation(), neighbour.entry()))
                .toList();
    }
}
