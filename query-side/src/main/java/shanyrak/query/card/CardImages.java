package shanyrak.query.card;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.embed.Counters;
import shanyrak.query.embed.StatesInWords;
import shanyrak.query.picture.ImageWidth;
import shanyrak.query.picture.Picture;
import shanyrak.query.picture.Pictures;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Parameters;
import shanyrak.query.reading.Reading;
import shanyrak.query.reading.ThisServer;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.query.timeline.EntryCard;
import shanyrak.query.timeline.History;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.timeline.TimelineFilter;

/** The cards of pages and of entries, as images. */
@Controller
@Tag(name = "Embeds")
class CardImages {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final Counters counters;
    private final History history;
    private final EntriesInWords words;
    private final StatesInWords states;
    private final CardDrawing drawing;
    private final Pictures pictures;

    CardImages(
            Reading reading,
            Campaigns campaigns,
            Counters counters,
            History history,
            EntriesInWords words,
            StatesInWords states,
            CardDrawing drawing,
            Pictures pictures) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.counters = counters;
        this.history = history;
        this.words = words;
        this.states = states;
        this.drawing = drawing;
        this.pictures = pictures;
    }

    @GetMapping("/campaigns/{campaign}/card.png")
    @Operation(
            summary = "The card of a page, for where a link to it is shared",
            description =
                    "What supporters did, in three numbers, with the filters of the timeline; 1200 by 630 dots, or"
                            + " half of that.")
    @ApiResponse(responseCode = "200", description = "The image")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    ResponseEntity<byte[]> ofPage(
            @PathVariable String campaign,
            @ParameterObject @FromAddress TimelineFilter filter,
            @ParameterObject @FromAddress CardParameters asked,
            @ParameterObject @FromAddress Seen seen,
            @ParameterObject @FromAddress ImageWidth width,
            @Parameter(hidden = true) Locale reader,
            ServletWebRequest request) {
        filter.check();
        Parameters others = new Parameters();
        CardPage page = asked.read(others);
        int dots = width.read(CardDrawing.WIDTH, others);
        others.check();
        String address = ThisServer.here().addressInShort("/campaigns/" + campaign);
        Picture picture = reading.readToday(
                request,
                Counters.VIEWS,
                filter.state(),
                (asOf, today) -> drawing.of(
                        page,
                        campaigns.find(campaign),
                        counters.all(campaign, filter, asOf, today, reader),
                        address,
                        reader));
        return picture == null ? null : pictures.png(picture, dots);
    }

    @GetMapping("/campaigns/{campaign}/entries/{entry}/card.png")
    @Operation(
            summary = "The card of an entry, for where a link to it is shared",
            description = "What, where and when, with its doubt and its standing; of what is retracted it says so.")
    @ApiResponse(responseCode = "200", description = "The image")
    @ApiResponse(responseCode = "404", description = "No such entry, or none that is public")
    @Nullable
    ResponseEntity<byte[]> ofEntry(
            @PathVariable String campaign,
            @PathVariable UUID entry,
            @ParameterObject @FromAddress AsOfParameter state,
            @ParameterObject @FromAddress Seen seen,
            @ParameterObject @FromAddress ImageWidth width,
            @Parameter(hidden = true) Locale reader,
            ServletWebRequest request) {
        Parameters others = new Parameters();
        int dots = width.read(CardDrawing.WIDTH, others);
        others.check();
        String address = ThisServer.here().addressInShort("/campaigns/" + campaign);
        Picture picture = reading.readToday(request, VIEWS, state, (asOf, today) -> {
            Campaign about = campaigns.find(campaign);
            EntryCard card = words.card(
                    history.published(campaign, entry, asOf).getLast().says(), campaigns.offices(campaign), reader);
            return drawing.of(card, about, states.say(asOf, today, reader), address, reader);
        });
        return picture == null ? null : pictures.png(picture, dots);
    }
}
