package shanyrak.query.map;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.events.entry.Kind;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.counting.Counts;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.FacetsInWords;
import shanyrak.query.timeline.TimelineFilter;
import shanyrak.web.Sentences;

/** The map as a page, with a list that says all that the map says. */
@Controller
class MapPage {

    /** Longer lists are for programs. */
    private static final int LISTED = 500;

    private final Reading reading;
    private final Campaigns campaigns;
    private final Places places;
    private final Drawing drawing;
    private final PlacesInWords words;
    private final FacetsInWords choices;
    private final Sentences sentences;

    MapPage(
            Reading reading,
            Campaigns campaigns,
            Places places,
            Drawing drawing,
            PlacesInWords words,
            FacetsInWords choices,
            Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.places = places;
        this.drawing = drawing;
        this.words = words;
        this.choices = choices;
        this.sentences = sentences;
    }

    /** One choice of a field; its text is what the reader sees. */
    record Choice(String value, String text) {}

    /** @param entries address of all that is counted there */
    record Row(String town, String country, String entries, List<Cell> sides, Counts counts) {}

    /** @param address of what the side did there */
    record Cell(String side, long entries, String address) {}

    @GetMapping("/campaigns/{campaign}/map")
    @Nullable
    String map(
            @PathVariable String campaign,
            @FromAddress TimelineFilter asked,
            @FromAddress Extent askedExtent,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        boolean usable = isUsable(asked, askedExtent, model, request);
        TimelineFilter filter = usable ? asked : TimelineFilter.none();
        Extent extent = usable ? askedExtent : Extent.REGION;
        return reading.read(request, Places.VIEWS, filter.state(), asOf -> {
            Links links = new Links(campaign, filter);
            List<Place> found = places.of(campaign, filter, asOf);
            Box part = extent.part(found);
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("filter", asked);
            model.addAttribute("chosen", choices.chosen(filter, campaigns.offices(campaign), reader));
            model.addAttribute("kinds", choices("kind", Stream.of(Kind.values()).map(Kebab::of)));
            model.addAttribute("sides", choices("side", Place.SIDES.stream()));
            Picture picture = drawing.of(found, part, links, reader);
            model.addAttribute("picture", picture);
            model.addAttribute(
                    "closer",
                    closer(part, picture)
                            .map(crowded -> drawing.of(found, crowded, links, reader))
                            .orElse(null));
            model.addAttribute("region", !part.equals(Frame.WORLD));
            model.addAttribute("world", extent.isWorld());
            model.addAttribute("rows", rows(found, links, reader));
            model.addAttribute("unlisted", Math.max(0, found.size() - LISTED));
            model.addAttribute("totals", found.stream().map(Place::all).reduce(Counts.NONE, Counts::plus));
            model.addAttribute(
                    "sums", Place.SIDES.stream().map(side -> sum(found, side)).toList());
            return "query/map";
        });
    }

    /** Where marks of the world lie over one another. */
    private static Optional<Box> closer(Box part, Picture picture) {
        return part.equals(Frame.WORLD)
                ? Crowd.largestOf(picture.spots())
                        .map(crowd -> Frame.around(crowd.points()))
                        .filter(crowded -> !crowded.equals(Frame.WORLD))
                : Optional.empty();
    }

    /** What cannot be understood is named, above the map of everything. */
    private boolean isUsable(TimelineFilter filter, Extent extent, Model model, ServletWebRequest request) {
        try {
            filter.check();
            extent.isWorld();
            return true;
        } catch (BadQuery bad) {
            model.addAttribute("errors", sentences.of(bad));
            Objects.requireNonNull(request.getResponse()).setStatus(HttpStatus.BAD_REQUEST.value());
            return false;
        }
    }

    private List<Choice> choices(String name, Stream<String> values) {
        return values.map(value -> new Choice(value, sentences.say(name + "." + Kebab.constant(value))))
                .toList();
    }

    private List<Row> rows(List<Place> found, Links links, Locale reader) {
        return found.stream()
                .limit(LISTED)
                .map(place -> row(place, links, reader))
                .toList();
    }

    private Row row(Place place, Links links, Locale reader) {
        List<Place> here = List.of(place);
        return new Row(
                words.town(place),
                words.country(place, reader),
                links.entries(here, null),
                Place.SIDES.stream()
                        .map(side -> new Cell(side, place.of(side).entries(), links.entries(here, side)))
                        .toList(),
                place.all());
    }

    private static long sum(List<Place> found, String side) {
        return found.stream().mapToLong(place -> place.of(side).entries()).sum();
    }
}
