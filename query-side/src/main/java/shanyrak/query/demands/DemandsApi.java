package shanyrak.query.demands;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.campaign.Demand.Judgement;
import shanyrak.query.clock.ClockFace;
import shanyrak.query.demands.ProtestFilter.Wanted;
import shanyrak.query.demands.ProtestList.Dealings;
import shanyrak.query.demands.Protests.Clocked;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;

/** Demands and protests with the authority's clock, over REST. */
@RestController
@Tag(
        name = "Demands",
        description =
                "How long demands and protests have waited for an answer. Only what is published and not retracted"
                        + " counts. Acknowledging is not answering. Days are those of UTC.")
class DemandsApi {

    private final Reading reading;
    private final Campaigns campaigns;
    private final States states;
    private final DemandClocks demands;
    private final ProtestList protests;

    DemandsApi(Reading reading, Campaigns campaigns, States states, DemandClocks demands, ProtestList protests) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.states = states;
        this.demands = demands;
        this.protests = protests;
    }

    record DemandsAnswer(
            @Schema(description = "Position of the log", example = "42")
            long position,

            @Schema(description = "The day for which days are counted", example = "2006-05-18")
            LocalDate today,

            List<OneDemand> demands,

            @Schema(description = "Protests, letters handed in and petitions, by the addressee that has to answer")
            List<OfAddressee> protests) {}

    record OneDemand(
            @Schema(description = "Its number, from 1", example = "1")
            int demand,

            @Schema(description = "By language") Map<String, String> text,

            @Schema(description = "raised, partly-met, met, refused or withdrawn", example = "partly-met")
            String status,

            @Schema(description = "How that came about, the first judgement first")
            List<Judgement> history,

            ClockFace clock,

            @Schema(description = "How many entries of each side speak to it", example = "{\"solidarity\":12}")
            Map<String, Long> entries) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfAddressee(
            @Schema(
                    description = "Its number; absent for letters handed in, which name an office in words only",
                    example = "1")
            @Nullable
            Integer addressee,

            @Schema(description = "How many stand how", example = "{\"waiting\":7,\"acknowledged\":2}")
            Map<String, Long> states,

            @Schema(description = "Days that one of them has waited without an answer, at most; absent if none waits")
            @Nullable
            Integer longest,

            @Schema(description = "Days within which the campaign says that this office answers; absent if it does not")
            @Nullable
            Integer answerWithin,

            @Schema(description = "How many wait for more days than that") @Nullable
            Long beyond) {}

    record ProtestsAnswer(
            @Schema(description = "Position of the log", example = "42")
            long position,

            @Schema(description = "The day for which days are counted", example = "2006-05-18")
            LocalDate today,

            @Schema(description = "Protests that match, on all pages")
            long total,

            List<OneProtest> protests,

            @Schema(description = "The cursor of the next page; null on the last one") @Nullable
            String next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OneProtest(
            UUID entry,

            @Schema(description = "protest, letter-handed-in or petition", example = "protest")
            String kind,

            @Schema(description = "EDTF", example = "2006-04-13?")
            String when,

            @Nullable Integer addressee,
            @Schema(example = "[1,4]") List<Integer> demands,
            ClockFace clock) {}

    @GetMapping("/api/campaigns/{campaign}/demands")
    @Operation(summary = "Demands with their clocks, and how each addressee has dealt with protests")
    @ApiResponse(responseCode = "200", description = "All demands and addressees")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    DemandsAnswer demands(
            @PathVariable String campaign,
            @ParameterObject @FromAddress AsOfParameter asked,
            ServletWebRequest request) {
        return reading.readToday(request, states.views(), asked, (asOf, today) -> {
            State state = states.of(campaign, asOf, today);
            campaigns.find(campaign);
            Patience patience = Patience.with(campaigns.addressees(campaign));
            return new DemandsAnswer(
                    asOf.position(),
                    state.day(),
                    demands.of(state).stream()
                            .map(it -> demand(it, state.day()))
                            .toList(),
                    protests.dealings(protests.in(state), patience).stream()
                            .map(it -> ofAddressee(it, patience))
                            .toList());
        });
    }

    @GetMapping("/api/campaigns/{campaign}/protests")
    @Operation(summary = "Protests, letters handed in and petitions with their clocks, the longest wait first")
    @ApiResponse(responseCode = "200", description = "A page of protests")
    @ApiResponse(responseCode = "400", description = "A filter that cannot be understood; each is named")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    ProtestsAnswer protests(
            @PathVariable String campaign,
            @ParameterObject @FromAddress ProtestFilter filter,
            @ParameterObject @FromAddress AsOfParameter asked,
            ServletWebRequest request) {
        Wanted wanted = filter.understood();
        return reading.readToday(request, states.views(), asked, (asOf, today) -> {
            campaigns.find(campaign);
            State state = states.of(campaign, asOf, today);
            ProtestList.Page page = protests.page(protests.in(state), wanted);
            List<OneProtest> all =
                    page.protests().stream().map(it -> protest(it, state.day())).toList();
            return new ProtestsAnswer(asOf.position(), state.day(), page.total(), all, page.next());
        });
    }

    private static OneDemand demand(DemandClocks.Clocked it, LocalDate today) {
        return new OneDemand(
                it.demand().demand(),
                it.demand().text(),
                it.demand().status(),
                it.demand().history(),
                ClockFace.of(it.clock(), today),
                kebab(it.speaking()));
    }

    private static OfAddressee ofAddressee(Dealings dealings, Patience patience) {
        Integer addressee = dealings.addressee();
        Integer within = addressee == null ? null : patience.byAddressee().get(addressee);
        return new OfAddressee(
                addressee,
                kebab(dealings.counts()),
                dealings.longest(),
                within,
                within == null ? null : Long.valueOf(dealings.beyond()));
    }

    private static OneProtest protest(Clocked it, LocalDate today) {
        Entry.Says says = it.protest().says();
        return new OneProtest(
                it.protest().entry(),
                Kebab.of(says.kind()),
                says.when().edtf(),
                says.addressee(),
                says.demands(),
                ClockFace.of(it.clock(), today));
    }

    private static Map<String, Long> kebab(Map<? extends Enum<?>, Long> counts) {
        return counts.entrySet().stream()
                .collect(toMap(
                        count -> Kebab.of(count.getKey()), Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }
}
