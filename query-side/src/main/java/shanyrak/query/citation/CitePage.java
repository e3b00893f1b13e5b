package shanyrak.query.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.reading.PositionsInTime;
import shanyrak.query.reading.Reading;
import shanyrak.query.reading.ThisServer;
import shanyrak.query.timeline.Edition;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.query.timeline.History;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.timeline.TimelineFilter;

/** How to cite an entry, a search or the totals: a page to copy from, and a file in each format. */
@Controller
class CitePage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);
    private static final String EXTENSION = "{extension:txt|csl\\.json|bib|ris}";

    private final Reading reading;
    private final Campaigns campaigns;
    private final History history;
    private final EntriesInWords words;
    private final PositionsInTime times;
    private final Citations citations;

    CitePage(
            Reading reading,
            Campaigns campaigns,
            History history,
            EntriesInWords words,
            PositionsInTime times,
            Citations citations) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.history = history;
        this.words = words;
        this.times = times;
        this.citations = citations;
    }

    /** One format, as the page shows it. */
    record Shown(String extension, String text, int rows) {

        static Shown of(CitationFormat format, Citation citation) {
            String text = format.write(citation);
            return new Shown(format.extension(), text, (int) text.lines().count() + 1);
        }
    }

    @GetMapping("/campaigns/{campaign}/entries/{entry}/cite")
    @Nullable
    String entry(
            @PathVariable String campaign,
            @PathVariable UUID entry,
            @FromAddress AsOfParameter state,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        return reading.readToday(request, VIEWS, state, (asOf, _) -> {
            Campaign found = campaigns.find(campaign);
            show(found, ofEntry(found, entry, asOf, reader), model);
            model.addAttribute("entry", entry);
            return "query/cite";
        });
    }

    @GetMapping("/campaigns/{campaign}/entries/{entry}/cite." + EXTENSION)
    @Nullable
    ResponseEntity<String> entryFile(
            @PathVariable String campaign,
            @PathVariable UUID entry,
            @PathVariable String extension,
            @FromAddress AsOfParameter state,
            Locale reader,
            ServletWebRequest request) {
        return reading.readToday(
                request,
                VIEWS,
                state,
                (asOf, _) -> file(extension, ofEntry(campaigns.find(campaign), entry, asOf, reader)));
    }

    @GetMapping("/campaigns/{campaign}/{list:timeline|totals}/cite")
    @Nullable
    String search(
            @PathVariable String campaign,
            @PathVariable String list,
            @FromAddress TimelineFilter filter,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        filter.check();
        return reading.readToday(request, VIEWS, filter.state(), (asOf, _) -> {
            Campaign found = campaigns.find(campaign);
            show(found, ofSearch(found, list, filter, asOf, reader), model);
            model.addAttribute("list", list);
            return "query/cite";
        });
    }

    @GetMapping("/campaigns/{campaign}/{list:timeline|totals}/cite." + EXTENSION)
    @Nullable
    ResponseEntity<String> searchFile(
            @PathVariable String campaign,
            @PathVariable String list,
            @PathVariable String extension,
            @FromAddress TimelineFilter filter,
            Locale reader,
            ServletWebRequest request) {
        filter.check();
        return reading.readToday(
                request,
                VIEWS,
                filter.state(),
                (asOf, _) -> file(extension, ofSearch(campaigns.find(campaign), list, filter, asOf, reader)));
    }

    private Citation ofEntry(Campaign campaign, UUID entry, AsOf asOf, Locale reader) {
        Edition cited = history.published(campaign.campaign(), entry, asOf).getLast();
        Map<Integer, String> offices = campaigns.offices(campaign.campaign());
        return citations.entry(
                campaign, words.card(cited.says(), offices, reader), cited.position(), ThisServer.here(), reader);
    }

    private Citation ofSearch(Campaign campaign, String list, TimelineFilter filter, AsOf asOf, Locale reader) {
        return citations.search(
                campaign,
                list,
                filter,
                campaigns.offices(campaign.campaign()),
                asOf.position(),
                times.dayOf(asOf.position()).orElse(null),
                ThisServer.here(),
                reader);
    }

    private static void show(Campaign campaign, Citation citation, Model model) {
        List<Shown> shown = Stream.of(CitationFormat.values())
                .map(format -> Shown.of(format, citation))
                .toList();
        model.addAttribute("campaign", campaign);
        model.addAttribute("citation", citation);
        model.addAttribute("query", "?" + citation.address().getRawQuery());
        model.addAttribute("formats", shown);
    }

    private static ResponseEntity<String> file(String extension, Citation citation) {
        CitationFormat format = CitationFormat.find(extension).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(citation.key() + "." + extension)
                                .build()
                                .toString())
                .body(format.write(citation));
    }
}
