package shanyrak.query.map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.picture.SvgAnswer;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.TimelineFilter;

/** The map as an image of its own, for other pages to show. */
@Controller
@Tag(name = "Map")
class MapImage {

    private final Reading reading;
    private final Campaigns campaigns;
    private final Places places;
    private final Drawing drawing;
    private final ITemplateEngine templates;

    MapImage(Reading reading, Campaigns campaigns, Places places, Drawing drawing, ITemplateEngine templates) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.places = places;
        this.drawing = drawing;
        this.templates = templates;
    }

    @GetMapping(path = "/campaigns/{campaign}/map.svg", produces = "image/svg+xml")
    @Operation(
            summary = "The map as an image in SVG",
            description =
                    "With the filters of the timeline, without links, and in the colours that its reader prefers.")
    @ApiResponse(responseCode = "200", description = "The image")
    @Nullable
    ResponseEntity<byte[]> image(
            @PathVariable String campaign,
            @ParameterObject @FromAddress TimelineFilter filter,
            @ParameterObject @FromAddress Extent extent,
            @Parameter(hidden = true) Locale reader,
            ServletWebRequest request) {
        boolean world = extent.isWorld();
        String image = reading.read(request, Places.VIEWS, filter.state(), asOf -> {
            String title = campaigns.find(campaign).titleIn(reader).words();
            List<Place> found = places.of(campaign, filter, asOf);
            Box part = world ? Frame.WORLD : extent.part(found);
            Picture picture = drawing.of(found, part, new Links(campaign, filter), reader);
            return templates.process(
                    "query/map-image", new Context(reader, Map.of("picture", picture, "title", title)));
        });
        return image == null ? null : SvgAnswer.of(image);
    }
}
