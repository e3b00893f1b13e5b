package shanyrak.query.demands;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shanyrak.events.entry.Side;
import shanyrak.query.campaign.Addressee;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.campaign.Demand;
import shanyrak.query.clock.ClockFace;
import shanyrak.query.demands.ProtestFilter.Sort;
import shanyrak.query.demands.ProtestFilter.Wanted;
import shanyrak.query.demands.ProtestList.Dealings;
import shanyrak.query.demands.ProtestList.Listed;
import shanyrak.query.demands.Protests.Clocked;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.web.Sentences;

/** What is demanded, how long it has waited for an answer, and who has not answered what. */
@Controller
class DemandsPage {

    private final Reading reading;
    private final Campaigns campaigns;
    private final States states;
    private final DemandClocks demands;
    private final ProtestList protests;
    private final DatesInWords dates;
    private final Sentences sentences;

    DemandsPage(
            Reading reading,
            Campaigns campaigns,
            States states,
            DemandClocks demands,
            ProtestList protests,
            DatesInWords dates,
            Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.states = states;
        this.demands = demands;
        this.protests = protests;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** How many entries of a side speak to a demand; the side as addresses write it and in words. */
    record Speaking(String side, String name, long entries) {}

    record DemandCard(Demand demand, ClockFace clock, List<Speaking> speaking) {}

    /**
     * How an office has dealt with protests.
     *
     * @param counts by state, as addresses write it
     * @param answerWithin days, as far as the campaign says it
     */
    record Office(
            @Nullable Integer addressee,
            String name,
            Map<String, Long> counts,
            long total,
            @Nullable Integer longest,
            @Nullable Integer answerWithin,
            long beyond) {}

    record ProtestCard(UUID entry, String heading, String date, ClockFace clock) {}

    /** One choice of a filter; its text is what the reader sees. */
    record Choice(String value, String text) {}

    @GetMapping("/campaigns/{campaign}/demands")
    @Nullable
    String demands(
            @PathVariable String campaign,
            @FromAddress ProtestFilter filter,
            @FromAddress AsOfParameter asked,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        Wanted wanted = understood(filter, model, request);
        return reading.readToday(request, states.views(), asked, (asOf, today) -> {
            State state = states.of(campaign, asOf, today);
            Listed listed = protests.in(state);
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("today", dates.day(state.day(), reader));
            model.addAttribute(
                    "demands",
                    demands.of(state).stream().map(it -> card(it, state.day())).toList());
            showOffices(campaign, listed, model);
            showFilter(filter, campaigns.offices(campaign), model);
            show(protests.page(listed, wanted), campaigns.offices(campaign), state.day(), reader, model);
            return "query/demands";
        });
    }

    /** A filter that cannot be understood is named at its field, above all protests. */
    private Wanted understood(ProtestFilter filter, Model model, ServletWebRequest request) {
        try {
            return filter.understood();
        } catch (BadQuery bad) {
            model.addAttribute("errors", sentences.of(bad));
            if (request.getResponse() != null) {
                request.getResponse().setStatus(HttpStatus.BAD_REQUEST.value());
            }
            return ProtestFilter.none().understood();
        }
    }

    private void showOffices(String campaign, Listed listed, Model model) {
        List<Addressee> addressees = campaigns.addressees(campaign);
        Patience patience = Patience.with(addressees);
        List<Dealings> dealings = protests.dealings(listed, patience);
        model.addAttribute(
                "offices",
                dealings.stream()
                        .map(it -> office(it, campaigns.offices(campaign), patience))
                        .toList());
        model.addAttribute(
                "states",
                ProtestFilter.states().stream()
                        .filter(clock ->
                                dealings.stream().anyMatch(it -> it.counts().containsKey(clock)))
                        .map(Kebab::of)
                        .toList());
    }

    private void showFilter(ProtestFilter filter, Map<Integer, String> offices, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute(
                "stateChoices",
                Stream.concat(
                                Stream.of(ProtestFilter.WITHOUT_ANSWER),
                                ProtestFilter.states().stream().map(Kebab::of))
                        .map(state -> new Choice(state, sentences.say("demands.state." + state)))
                        .toList());
        model.addAttribute(
                "officeChoices",
                offices.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(office -> new Choice(office.getKey().toString(), office.getValue()))
                        .toList());
        model.addAttribute(
                "sortChoices",
                Stream.of(Sort.values())
                        .map(sort -> new Choice(Kebab.of(sort), sentences.say("demands.sort." + Kebab.of(sort))))
                        .toList());
    }

    private void show(
            ProtestList.Page page, Map<Integer, String> offices, LocalDate today, Locale reader, Model model) {
        model.addAttribute("total", page.total());
        model.addAttribute(
                "protests",
                page.protests().stream()
                        .map(it -> card(it, offices, today, reader))
                        .toList());
        model.addAttribute("next", page.next() == null ? null : withCursor(page.next()));
    }

    private static String withCursor(String cursor) {
        return "?"
                + ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("cursor", cursor)
                        .replaceQueryParam("atLeast")
                        .build()
                        .getQuery()
                + "#protests";
    }

    private DemandCard card(DemandClocks.Clocked it, LocalDate today) {
        return new DemandCard(
                it.demand(),
                ClockFace.of(it.clock(), today),
                it.speaking().entrySet().stream()
                        .map(speaking -> speaking(speaking.getKey(), speaking.getValue()))
                        .toList());
    }

    private Speaking speaking(Side side, long entries) {
        return new Speaking(Kebab.of(side), sentences.say("side." + side), entries);
    }

    private Office office(Dealings it, Map<Integer, String> offices, Patience patience) {
        Integer addressee = it.addressee();
        return new Office(
                addressee,
                name(addressee, offices),
                it.counts().entrySet().stream().collect(toMap(count -> Kebab.of(count.getKey()), Map.Entry::getValue)),
                it.total(),
                it.longest(),
                addressee == null ? null : patience.byAddressee().get(addressee),
                it.beyond());
    }

    private String name(@Nullable Integer addressee, Map<Integer, String> offices) {
        if (addressee == null) {
            return sentences.say("demands.no-addressee");
        }
        return offices.getOrDefault(addressee, sentences.say("query.entry.addressee", addressee));
    }

    private ProtestCard card(Clocked it, Map<Integer, String> offices, LocalDate today, Locale reader) {
        Entry.Says says = it.protest().says();
        String kind = sentences.say("kind." + says.kind());
        return new ProtestCard(
                it.protest().entry(),
                says.addressee() == null ? kind : sentences.say("demands.to", kind, name(says.addressee(), offices)),
                dates.say(says.when().edtf(), reader),
                ClockFace.of(it.clock(), today));
    }
}
