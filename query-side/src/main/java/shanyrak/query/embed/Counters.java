package shanyrak.query.embed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.counting.Counts;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.NumbersInWords;
import shanyrak.query.timeline.FacetsInWords;
import shanyrak.query.timeline.FacetsInWords.Choice;
import shanyrak.query.timeline.TimelineFilter;
import shanyrak.query.totals.Totals;
import shanyrak.web.Sentences;

/** Counts and words what is asked for, as the page of totals counts it. */
@Component
public class Counters {

    public static final Set<String> VIEWS = Totals.VIEWS;

    private final Campaigns campaigns;
    private final Totals totals;
    private final FacetsInWords facets;
    private final NumbersInWords numbers;
    private final StatesInWords states;
    private final Sentences sentences;

    Counters(
            Campaigns campaigns,
            Totals totals,
            FacetsInWords facets,
            NumbersInWords numbers,
            StatesInWords states,
            Sentences sentences) {
        this.campaigns = campaigns;
        this.totals = totals;
        this.facets = facets;
        this.numbers = numbers;
        this.states = states;
        this.sentences = sentences;
    }

    /** @throws shanyrak.query.reading.NoSuchPage when there is no such campaign */
    Counter of(String campaign, TimelineFilter filter, Unit unit, AsOf asOf, LocalDate today, Locale reader) {
        return of(campaign, filter, List.of(unit), asOf, today, reader).getFirst();
    }

    /** What supporters did, in every unit there is for it. */
    public List<Counter> all(String campaign, TimelineFilter filter, AsOf asOf, LocalDate today, Locale reader) {
        return of(campaign, filter, List.of(Unit.ACTIONS, Unit.PEOPLE, Unit.ITEMS), asOf, today, reader);
    }

    private List<Counter> of(
            String campaign, TimelineFilter filter, List<Unit> units, AsOf asOf, LocalDate today, Locale reader) {
        Campaign found = campaigns.find(campaign);
        Counts counts = totals.breakdown(campaign, filter, asOf).totals();
        List<Choice> chosen = facets.chosen(filter, campaigns.offices(campaign), reader);
        return units.stream()
                .map(unit -> {
                    String timeline = "/campaigns/" + campaign + "/timeline" + unit.entries(filter);
                    return new Counter(
                            found.titleIn(reader),
                            number(unit, counts, reader),
                            sentences.say(
                                    "embed.unit." + unit.address(),
                                    unit.in(counts).high()),
                            sentences.say("embed.unit." + unit.address() + ".means"),
                            unknown(unit, counts),
                            chosen.stream().filter(it -> !isStanding(it)).toList(),
                            standing(chosen),
                            states.say(asOf, today, reader),
                            timeline,
                            asOf.newest() ? timeline + "&asOf=" + asOf.position() : timeline);
                })
                .toList();
    }

    private static boolean isStanding(Choice choice) {
        return choice.name().equals("standing");
    }

    private String standing(List<Choice> chosen) {
        return chosen.stream()
                .filter(Counters::isStanding)
                .findFirst()
                .map(Choice::text)
                .orElseGet(() -> sentences.say("embed.standing.all"));
    }

    private String number(Unit unit, Counts counts, Locale reader) {
        if (unit == Unit.PEOPLE && counts.isPeopleUnknown()) {
            return sentences.say("totals.people.unknown");
        }
        Counts.People number = unit.in(counts);
        String low = numbers.say(number.low(), reader);
        return number.isExact() ? low : sentences.say("totals.range", low, numbers.say(number.high(), reader));
    }

    private @Nullable String unknown(Unit unit, Counts counts) {
        return unit == Unit.PEOPLE && counts.entriesWithUnknownTurnout() > 0
                ? sentences.say("embed.unknown", counts.entriesWithUnknownTurnout())
                : null;
    }
}
