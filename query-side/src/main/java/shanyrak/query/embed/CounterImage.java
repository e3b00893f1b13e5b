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

/** One number as an image. */
@Controller
@Tag(name = "Embeds", description = "Numbers and entries that other pages show. None of them sets a cookie.")
class CounterImage {

    private static final int WIDE = 2 * Border.WIDTH;

    private final Reading reading;
    private final Counters counters;
    private final CounterDrawing drawing;
    private final Pictures pictures;

    CounterImage(Reading reading, Counters counters, CounterDrawing drawing, Pictures pictures) {
        this.reading = reading;
        this.counters = counters;
        this.drawing = drawing;
        this.pictures = pictures;
    }

    @GetMapping("/campaigns/{campaign}/embed/total.svg")
    @Operation(
            summary = "One number as an image in SVG",
            description =
                    "With the filters of the totals, with its unit, standing, day and position, and in the colours"
                            + " that its reader prefers.")
    @ApiResponse(responseCode = "200", description = "The image")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    ResponseEntity<byte[]> svg(
            @PathVariable String campaign,
            @ParameterObject @FromAddress TimelineFilter filter,
            @ParameterObject @FromAddress CounterParameters asked,
            @Parameter(hidden = true) Locale reader,
            ServletWebRequest request) {
        filter.check();
        Picture picture = picture(campaign, filter, Unit.of(asked.unit(), filter), reader, request);
        return picture == null ? null : pictures.svg(picture, reader);
    }

    @GetMapping("/campaigns/{campaign}/embed/total.png")
    @Operation(summary = "One number as an image in PNG", description = "The same as the SVG, always in light colours.")
    @ApiResponse(responseCode = "200", description = "The image")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    ResponseEntity<byte[]> png(
            @PathVariable String campaign,
            @ParameterObject @FromAddress TimelineFilter filter,
            @ParameterObject @FromAddress CounterParameters asked,
            @ParameterObject @FromAddress ImageWidth width,
            @Parameter(hidden = true) Locale reader,
            ServletWebRequest request) {
        filter.check();
        Parameters others = new Parameters();
        Unit unit = Unit.read(asked.unit(), filter, others);
        int dots = width.read(WIDE, others);
        others.check();
        Picture picture = picture(campaign, filter, unit, reader, request);
        return picture == null ? null : pictures.png(picture, dots);
    }

    private @Nullable Picture picture(
            String campaign, TimelineFilter filter, Unit unit, Locale reader, ServletWebRequest request) {
        String address = ThisServer.here().addressInShort("/campaigns/" + campaign);
        return reading.readToday(
                request,
                Counters.VIEWS,
                filter.state(),
                (asOf, today) -> drawing.of(counters.of(campaign, filter, unit, asOf, today, reader), address));
    }
}
