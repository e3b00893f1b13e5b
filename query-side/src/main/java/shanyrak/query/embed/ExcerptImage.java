package shanyrak.query.embed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.picture.ImageWidth;
import shanyrak.query.picture.Picture;
import shanyrak.query.picture.Pictures;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Parameters;
import shanyrak.query.reading.Reading;
import shanyrak.query.reading.ThisServer;
import shanyrak.query.timeline.TimelineFilter;

/** The newest entries as an image. */
@Controller
@Tag(name = "Embeds")
class ExcerptImage {

    private static final int WIDE = 2 * Border.WIDTH;

    private final Reading reading;
    private final Excerpts excerpts;
    private final ExcerptDrawing drawing;
    private final Pictures pictures;

    ExcerptImage(Reading reading, Excerpts excerpts, ExcerptDrawing drawing, Pictures pictures) {
        this.reading = reading;
        this.excerpts = excerpts;
        this.drawing = drawing;
        this.pictures = pictures;
    }

    @GetMapping("/campaigns/{campaign}/embed/timeline.svg")
    @Operation(
            summary = "The newest entries as an image in SVG",
            description =
                    "At most five, with the filters of the timeline, with the number of all, with day and position, and"
                            + " in the colours that its reader prefers.")
    @ApiResponse(responseCode = "200", description = "The image")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    ResponseEntity<byte[]> svg(
            @PathVariable String campaign,
            @ParameterObject @FromAddress TimelineFilter filter,
            @Parameter(hidden = true) Locale reader,
            ServletWebRequest request) {
        filter.check();
        Picture picture = picture(campaign, filter, reader, request);
        return picture == null ? null : pictures.svg(picture, reader);
    }

    @GetMapping("/campaigns/{campaign}/embed/timeline.png")
    @Operation(
            summary = "The newest entries as an image in PNG",
            description = "The same as the SVG, always in light colours.")
    @ApiResponse(responseCode = "200", description = "The image")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    ResponseEntity<byte[]> png(
            @PathVariable String campaign,
            @ParameterObject @FromAddress TimelineFilter filter,
            @ParameterObject @FromAddress ImageWidth width,
            @Parameter(hidden = true) Locale reader,
            ServletWebRequest request) {
        filter.check();
        Parameters others = new Parameters();
        int dots = width.read(WIDE, others);
        others.check();
        Picture picture = picture(campaign, filter, reader, request);
        return picture == null ? null : pictures.png(picture, dots);
    }

    private @Nullable Picture picture(
            String campaign, TimelineFilter filter, Locale reader, ServletWebRequest request) {
        String address = ThisServer.here().addressInShort("/campaigns/" + campaign);
        int limit = Math.min(ExcerptDrawing.MOST, filter.limitOr(ExcerptDrawing.MOST));
        return reading.readToday(
                request,
                Excerpts.VIEWS,
                filter.state(),
                (asOf, today) -> drawing.of(excerpts.newest(campaign, filter, limit, asOf, today, reader), address));
    }
}
