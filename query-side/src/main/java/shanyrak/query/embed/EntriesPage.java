package shanyrak.query.embed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.query.timeline.FacetsInWords;
import shanyrak.query.timeline.History;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.timeline.TimelineEntry;
import shanyrak.query.timeline.TimelineFilter;

/** A few entries, or a single one, as a page for a frame. */
@Controller
class EntriesPage {

    private static final int USUAL = 5;
    private static final int MOST = 10;
    private static final String NEWEST = "newest";
    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final Timeline timeline;
    private final History history;
    private final EntriesInWords words;
    private final FacetsInWords facets;
    private final StatesInWords states;

    EntriesPage(
            Reading reading,
            Campaigns campaigns,
            Timeline timeline,
            History history,
            EntriesInWords words,
            FacetsInWords facets,
            StatesInWords states) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.timeline = timeline;
        this.history = history;
        this.words = words;
        this.facets = facets;
        this.states = states;
    }

    @GetMapping("/campaigns/{campaign}/embed/timeline")
    @Nullable
    String newest(
            @PathVariable String campaign,
            @FromAddress TimelineFilter filter,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        filter.check();
        TimelineFilter ordered = filter.inOrder(NEWEST);
        int limit = Math.min(MOST, filter.limitOr(USUAL));
        return reading.readToday(request, VIEWS, filter.state(), (asOf, today) -> {
            show(campaign, timeline.page(campaign, ordered, asOf, limit).entries(), asOf, today, reader, model);
            model.addAttribute("chosen", facets.chosen(filter, campaigns.offices(campaign), reader));
            model.addAttribute("total", timeline.extent(campaign, filter, asOf).entries());
            model.addAttribute("all", "/timeline" + filter.with(Map.of()));
            model.addAttribute("pinned", "/campaigns/" + campaign + "/timeline" + pinned(ordered, asOf));
            return "query/embed-entries";
        });
    }

    @GetMapping("/campaigns/{campaign}/embed/entries/{entry}")
    @Nullable
    String entry(
            @PathVariable String campaign,
            @PathVariable UUID entry,
            @FromAddress AsOfParameter state,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        return reading.readToday(request, VIEWS, state, (asOf, today) -> {
            TimelineEntry says =
                    history.published(campaign, entry, asOf).getLast().says();
            show(campaign, List.of(says), asOf, today, reader, model);
            model.addAttribute("pinned", "/campaigns/" + campaign + "/entries/" + entry + "?asOf=" + asOf.position());
            return "query/embed-entries";
        });
    }

    private static String pinned(TimelineFilter filter, AsOf asOf) {
        return filter.with("asOf", Long.toString(asOf.position()));
    }

    private void show(
            String campaign, List<TimelineEntry> entries, AsOf asOf, LocalDate today, Locale reader, Model model) {
        Map<Integer, String> offices = campaigns.offices(campaign);
        model.addAttribute("place", "/campaigns/" + campaign);
        model.addAttribute("title", campaigns.find(campaign).titleIn(reader));
        model.addAttribute(
                "cards",
                entries.stream()
                        .map(entry -> words.card(entry, offices, reader))
                        .toList());
        model.addAttribute("then", asOf.newest() ? "" : "?asOf=" + asOf.position());
        model.addAttribute("state", states.say(asOf, today, reader));
    }
}
