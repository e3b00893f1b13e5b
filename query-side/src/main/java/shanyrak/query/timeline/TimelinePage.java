package shanyrak.query.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.fulltext.Highlights;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.web.Sentences;

/** The timeline as a page, with its filter in the address. */
@Controller
class TimelinePage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final Timeline timeline;
    private final Facets facets;
    private final FacetsInWords facetsInWords;
    private final Scrubber scrubber;
    private final Highlights highlights;
    private final EntriesInWords words;
    private final Sentences sentences;

    TimelinePage(
            Reading reading,
            Campaigns campaigns,
            Timeline timeline,
            Facets facets,
            FacetsInWords facetsInWords,
            Scrubber scrubber,
            Highlights highlights,
            EntriesInWords words,
            Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.timeline = timeline;
        this.facets = facets;
        this.facetsInWords = facetsInWords;
        this.scrubber = scrubber;
        this.highlights = highlights;
        this.words = words;
        this.sentences = sentences;
    }

    /** One choice of a field; its text is what the reader sees. */
    record Choice(String value, String text) {}

    @GetMapping("/campaigns/{campaign}/timeline")
    @Nullable
    String timeline(
            @PathVariable String campaign,
            @FromAddress TimelineFilter filter,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        TimelineFilter usable = usable(filter, model, request);
        Wanted wanted = usable.understood();
        return reading.read(request, VIEWS, usable.state(), asOf -> {
            Map<Integer, String> offices = campaigns.offices(campaign);
            Facets.Found found = facets.count(campaign, wanted, asOf);
            Timeline.Page page = timeline.page(campaign, wanted, asOf);
            OtherPages others = OtherPages.of(request, page.next());
            others.say(request);
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("filter", filter);
            model.addAttribute("position", Long.toString(asOf.position()));
            model.addAttribute("feed", "/campaigns/" + campaign + "/timeline.atom" + usable.with("cursor", null));
            model.addAttribute("chosen", facetsInWords.chosen(usable, offices, reader));
            model.addAttribute("sorts", sorts());
            model.addAttribute("track", scrubber.track(campaign, asOf));
            model.addAttribute("found", found);
            model.addAttribute("facets", facetsInWords.of(found, usable, offices, reader));
            List<EntryCard> cards = cards(page.entries(), offices, reader);
            model.addAttribute("entries", cards);
            model.addAttribute("marks", marks(wanted, cards));
            model.addAttribute("next", others.next());
            return "query/timeline";
        });
    }

    /** What cannot be understood is named at its field, above the whole timeline. */
    private TimelineFilter usable(TimelineFilter filter, Model model, ServletWebRequest request) {
        try {
            filter.understood();
            return filter;
        } catch (BadQuery bad) {
            model.addAttribute("errors", sentences.of(bad));
            Objects.requireNonNull(request.getResponse()).setStatus(HttpStatus.BAD_REQUEST.value());
            return TimelineFilter.none();
        }
    }

    private List<Choice> sorts() {
        return Stream.of(Sort.values())
                .map(sort -> new Choice(Kebab.of(sort), sentences.say("timeline.sort." + Kebab.of(sort))))
                .toList();
    }

    private @Nullable Marks marks(Wanted wanted, List<EntryCard> cards) {
        return wanted.words() == null
                ? null
                : new Marks(highlights.found(
                        wanted.words(),
                        cards.stream()
                                .flatMap(card -> card.lines().stream())
                                .map(Line::text)
                                .toList()));
    }

    private List<EntryCard> cards(List<TimelineEntry> entries, Map<Integer, String> offices, Locale reader) {
        return entries.stream().map(entry -> words.card(entry, offices, reader)).toList();
    }
}
