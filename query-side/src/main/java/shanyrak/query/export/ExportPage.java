package shanyrak.query.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.export.Exports.Asked;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.timeline.TimelineFilter;

/** The entries of a search as files: the address of the timeline with an extension. */
@Controller
@Tag(name = "Exports", description = "The record as files and feeds, each with its licence and how to cite it.")
class ExportPage {

    private static final String LAST_CHANGED_FIRST = "changed";

    private final Exports exports;
    private final Formats formats;

    ExportPage(Exports exports, Formats formats) {
        this.exports = exports;
        this.formats = formats;
    }

    @GetMapping("/campaigns/{campaign}/timeline.{extension}")
    @Operation(
            summary = "The entries that match as one file, all of them",
            description = "With the filters of the timeline. A feed is in pages, and begins with what changed last."
                    + " Counts as ten reads.")
    @ApiResponse(responseCode = "200", description = "The file, in the type that its extension names")
    void export(
            @PathVariable String campaign,
            @Parameter(
                            description =
                                    "csv, jsonl, geojson, atom, json (JSON Feed), ics, timelinejs.json or zip (data package)",
                            example = "csv")
                    @PathVariable
                    String extension,
            @ParameterObject @FromAddress TimelineFilter filter,
            @ParameterObject @FromAddress TableWriting writing,
            @Parameter(hidden = true) Locale reader,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Format format =
                formats.find(extension, writing.isRaw(), writing.isMarked()).orElseThrow(NoSuchPage::new);
        TimelineFilter ordered = format.isFeed() ? filter.inOrder(LAST_CHANGED_FIRST) : filter;
        ordered.check();
        Addresses addresses = new Addresses(
                Addresses.place(request, campaign, "timeline"), filter.fields(), more(format, filter, writing));
        Export export = exports.begin(new Asked(campaign, ordered, format, addresses, reader), request);
        if (export != null && HttpMethod.GET.equals(request.getHttpMethod())) {
            write(format, export, response);
        }
    }

    private static Map<String, String> more(Format format, TimelineFilter filter, TableWriting writing) {
        return format.isFeed()
                ? Addresses.given("cursor", filter.cursor(), Addresses.given("limit", filter.limit(), Map.of()))
                : writing.asked();
    }

    /** Once it has begun, what fails can only break it off. */
    private static void write(Format format, Export export, HttpServletResponse response) throws IOException {
        response.flushBuffer();
        format.write(export, response.getOutputStream());
    }
}
