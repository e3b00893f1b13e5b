package shanyrak.query.oembed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.reading.ThisServer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The provider. It looks at addresses of this server only, and asks no other. */
@RestController
@Tag(name = "Embeds")
class OEmbedApi {

    private static final MediaType XML = new MediaType(MediaType.TEXT_XML, UTF_8);

    private final Reading reading;
    private final Answers answers;
    private final JsonMapper json;

    OEmbedApi(Reading reading, Answers answers, JsonMapper json) {
        this.reading = reading;
        this.answers = answers;
        this.json = json;
    }

    @GetMapping("/oembed")
    @Operation(
            summary = "What to show in the place of a link (oEmbed 1.0)",
            description =
                    "Of the type rich: a frame with the counter, with the newest entries or with the entry, and the"
                            + " card as thumbnail where there is room for it.")
    @ApiResponse(responseCode = "200", description = "The answer, as JSON or XML")
    @ApiResponse(responseCode = "404", description = "Not an address of such a page here, or nothing public is there")
    @ApiResponse(responseCode = "501", description = "Another format is asked for")
    @Nullable
    ResponseEntity<byte[]> oembed(
            @ParameterObject @FromAddress Asked asked,
            @Parameter(hidden = true) Locale reader,
            ServletWebRequest request) {
        boolean xml = isXml(asked.format());
        Largest largest = Largest.read(asked);
        ThisServer server = ThisServer.here();
        Linked linked = Linked.read(asked.url(), server);
        Answer answer = reading.read(
                request,
                Answers.VIEWS,
                linked.filter().state(),
                asOf -> answers.to(linked, largest, server, asOf, reader));
        return answer == null ? null : xml ? xml(answer) : json(answer);
    }

    private static boolean isXml(@Nullable String format) {
        return switch (format) {
            case "xml" -> true;
            case "json", "" -> false;
            case null -> false;
            default -> throw new UnknownFormat(format);
        };
    }

    private ResponseEntity<byte[]> json(Answer answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(answer));
    }

    private ResponseEntity<byte[]> xml(Answer answer) {
        String text = Xml.of(json.convertValue(answer, new TypeReference<>() {}));
        return ResponseEntity.ok().contentType(XML).body(text.getBytes(UTF_8));
    }
}
