package shanyrak.query.since;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.PositionsInTime;
import shanyrak.query.reading.Reading;
import shanyrak.query.since.Changes.Change;
import shanyrak.query.since.Fates.Step;
import shanyrak.query.since.SinceParameters.Wanted;
import shanyrak.query.timeline.EntryCard;
import shanyrak.web.Sentences;

/** What changed in a campaign's record, as a page. */
@Controller
class SincePage {

    private final Reading reading;
    private final Campaigns campaigns;
    private final PositionsInTime times;
    private final Changes changes;
    private final Fates fates;
    private final Sentences sentences;

    SincePage(
            Reading reading,
            Campaigns campaigns,
            PositionsInTime times,
            Changes changes,
            Fates fates,
            Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.times = times;
        this.changes = changes;
        this.fates = fates;
        this.sentences = sentences;
    }

    /** @param added whether the entry itself is new */
    record Shown(EntryCard card, Step step, boolean added) {}

    @GetMapping("/campaigns/{campaign}/since")
    @Nullable
    String since(
            @PathVariable String campaign,
            @FromAddress SinceParameters parameters,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        Wanted wanted = understood(parameters, model, request);
        return reading.read(request, ChangesApi.VIEWS, new AsOfParameter(null), asOf -> {
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("parameters", parameters);
            model.addAttribute("position", asOf.position());
            if (wanted != null) {
                Map<Integer, String> offices = campaigns.offices(campaign);
                Changes.Page page = changes.page(campaign, wanted, asOf);
                model.addAttribute("since", wanted.since());
                model.addAttribute("next", page.next());
                model.addAttribute("changes", shown(page.changes(), offices, reader));
            }
            return "query/since";
        });
    }

    private List<Shown> shown(List<Change> changes, Map<Integer, String> offices, Locale reader) {
        return changes.stream()
                .map(change -> new Shown(
                        fates.card(change, offices, reader), fates.step(change, offices, reader), change.isNew()))
                .toList();
    }

    /** Null where nothing is asked for yet, or not so that it could be understood. */
    private @Nullable Wanted understood(SinceParameters parameters, Model model, ServletWebRequest request) {
        if (parameters.isBlank()) {
            return null;
        }
        try {
            return parameters.understood(times);
        } catch (BadQuery bad) {
            model.addAttribute("errors", sentences.of(bad));
            Objects.requireNonNull(request.getResponse()).setStatus(HttpStatus.BAD_REQUEST.value());
            return null;
        }
    }
}
