package shanyrak.query.embed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Parameters;
import shanyrak.query.reading.Reading;
import shanyrak.query.reading.ThisServer;
import shanyrak.query.timeline.FacetsInWords;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.timeline.TimelineFilter;
import shanyrak.web.Reader;
import shanyrak.web.Sentences;

/** The code to copy, with the choice of what it shows. */
@Controller
class SnippetPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final FacetsInWords facets;
    private final Reader reader;
    private final Sentences sentences;

    SnippetPage(Reading reading, Campaigns campaigns, FacetsInWords facets, Reader reader, Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.facets = facets;
        this.reader = reader;
        this.sentences = sentences;
    }

    /** One choice of a field; its text is what the reader sees. */
    record Choice(String value, String text) {}

    /** All that was chosen. */
    private record Chosen(
            TimelineFilter filter,
            boolean counter,
            Unit unit,
            FrameSize size,
            @Nullable String language) {

        static Chosen of(TimelineFilter filter, CounterParameters counted, SnippetParameters shown) {
            filter.check();
            Parameters asked = new Parameters();
            Chosen chosen = new Chosen(
                    filter,
                    shown.isCounter(asked),
                    Unit.read(counted.unit(), filter, asked),
                    shown.size(asked),
                    shown.language(asked));
            asked.check();
            return chosen;
        }

        /** As a query that begins with a question mark. */
        String query() {
            return query(language);
        }

        private String query(@Nullable String spoken) {
            Map<String, String> more = new HashMap<>();
            if (counter) {
                more.put("unit", unit.address());
            }
            if (spoken != null) {
                more.put("lang", spoken);
            }
            return filter.with(more);
        }

        /** Of the page that has all entries, as a query that begins with a question mark. */
        String entries() {
            return counter ? unit.entries(filter) : filter.with(Map.of());
        }

        /** Of the image, in pixels. */
        int height() {
            return counter ? CounterDrawing.HEIGHT : ExcerptDrawing.HEIGHT;
        }

        /** What is shown beforehand speaks to whoever looks at it now. */
        String preview(Locale reader) {
            return query(Objects.requireNonNullElse(language, reader.getLanguage()));
        }
    }

    @GetMapping("/campaigns/{campaign}/embed")
    @Nullable
    String snippets(
            @PathVariable String campaign,
            @FromAddress TimelineFilter filter,
            @FromAddress CounterParameters counted,
            @FromAddress SnippetParameters shown,
            Model model,
            Locale language,
            ServletWebRequest request) {
        Chosen chosen = Chosen.of(filter, counted, shown);
        return reading.read(request, VIEWS, filter.state(), _ -> {
            Campaign found = campaigns.find(campaign);
            model.addAttribute("campaign", found);
            model.addAttribute("filter", filter);
            model.addAttribute("chosen", facets.chosen(filter, campaigns.offices(campaign), language));
            offer(chosen, model);
            show(chosen, found, language, model);
            return "query/embed-this";
        });
    }

    private void offer(Chosen chosen, Model model) {
        model.addAttribute("shown", chosen.counter() ? "total" : "timeline");
        model.addAttribute("unit", chosen.unit().address());
        model.addAttribute("size", Kebab.of(chosen.size()));
        model.addAttribute("speak", Objects.requireNonNullElse(chosen.language(), SnippetParameters.OF_ITS_READER));
        model.addAttribute("shows", choices(Stream.of("total", "timeline"), it -> sentences.say("embed.show." + it)));
        model.addAttribute(
                "units",
                choices(Stream.of(Unit.values()).map(Unit::address), it -> sentences.say("embed.unit." + it, 2)));
        model.addAttribute(
                "sizes",
                choices(Stream.of(FrameSize.values()).map(Kebab::of), it -> sentences.say("embed.size." + it)));
        model.addAttribute(
                "speaks",
                Stream.concat(
                                Stream.of(new Choice(
                                        SnippetParameters.OF_ITS_READER, sentences.say("embed.language.readers"))),
                                reader.getLanguages().stream().map(it -> new Choice(it.tag(), it.name())))
                        .toList());
    }

    private static List<Choice> choices(Stream<String> values, UnaryOperator<String> words) {
        return values.map(value -> new Choice(value, words.apply(value))).toList();
    }

    private void show(Chosen chosen, Campaign campaign, Locale language, Model model) {
        ThisServer server = ThisServer.here();
        String place = "/campaigns/" + campaign.campaign() + "/embed/" + (chosen.counter() ? "total" : "timeline");
        String title = sentences.say(
                "embed.title",
                chosen.counter() ? sentences.say(chosen.unit().named()) : sentences.say("query.campaign.newest"),
                campaign.titleIn(language).words());
        model.addAttribute("preview", place + chosen.preview(language));
        model.addAttribute(
                "frame",
                new Frame(
                                server.address(place + chosen.query()),
                                title,
                                chosen.size().width(),
                                chosen.size().height(chosen.counter()))
                        .html());
        model.addAttribute("picture", place + ".svg" + chosen.preview(language));
        model.addAttribute("width", Border.WIDTH);
        model.addAttribute("height", chosen.height());
        String entries = "/campaigns/" + campaign.campaign() + "/timeline" + chosen.entries();
        for (String kind : List.of("svg", "png")) {
            model.addAttribute(
                    kind,
                    new LinkedImage(
                                    server.address(place + "." + kind + chosen.query()),
                                    server.address(entries),
                                    title,
                                    Border.WIDTH,
                                    chosen.height())
                            .html());
        }
    }
}
