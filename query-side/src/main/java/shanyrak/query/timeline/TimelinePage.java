package shanyrak.query.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.events.entry.Standing;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.TimelineFilter.Wanted;
import shanyrak.web.Sentences;

/** The timeline as a page, with its filter in the address. */
@Controller
class TimelinePage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final Timeline timeline;
    private final EntriesInWords words;
    private final Sentences sentences;

    TimelinePage(Reading reading, Campaigns campaigns, Timeline timeline, EntriesInWords words, Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.timeline = timeline;
        this.words = words;
        this.sentences = sentences;
    }

    /** One choice of a filter; its text is what the reader sees. */
    record Choice(String value, String text) {}

    @GetMapping("/campaigns/{campaign}/timeline")
    @Nullable
    String timeline(
            @PathVariable String campaign,
            @ModelAttribute TimelineFilter filter,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        Wanted wanted = understood(filter, model, request);
        return reading.read(request, VIEWS, _ -> {
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("filter", filter);
            model.addAttribute("kinds", choices(Kind.values(), "kind"));
            model.addAttribute("sides", choices(Side.values(), "side"));
            model.addAttribute("standings", choices(Standing.values(), "standing"));
            model.addAttribute("channels", choices(Channel.values(), "channel"));
            model.addAttribute("countries", countries(campaign, reader));
            show(timeline.page(campaign, wanted), campaigns.offices(campaign), reader, model);
            return "query/timeline";
        });
    }

    /** A filter that cannot be understood is named at its field, above the whole timeline. */
    private Wanted understood(TimelineFilter filter, Model model, ServletWebRequest request) {
        try {
            return filter.understood();
        } catch (BadQuery bad) {
            model.addAttribute("errors", sentences.of(bad));
            if (request.getResponse() != null) {
                request.getResponse().setStatus(HttpStatus.BAD_REQUEST.value());
            }
            return TimelineFilter.none().understood();
        }
    }

    private void show(Timeline.Page page, Map<Integer, String> offices, Locale reader, Model model) {
        model.addAttribute("total", page.total());
        model.addAttribute(
                "entries",
                page.entries().stream()
                        .map(entry -> words.card(entry, offices, reader))
                        .toList());
        model.addAttribute("next", page.next() == null ? null : withCursor(page.next()));
    }

    private static String withCursor(String cursor) {
        return "?"
                + ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("cursor", cursor)
                        .replaceQueryParam("atLeast")
                        .build()
                        .getQuery();
    }

    private <E extends Enum<E>> List<Choice> choices(E[] constants, String family) {
        return Stream.of(constants)
                .map(constant -> new Choice(Kebab.of(constant), sentences.say(family + "." + constant)))
                .toList();
    }

    private List<Choice> countries(String campaign, Locale reader) {
        return timeline.countries(campaign).stream()
                .map(country -> new Choice(country, Locale.of("", country).getDisplayCountry(reader)))
                .toList();
    }
}
