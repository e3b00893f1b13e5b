package shanyrak.query.since;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.Reading;
import shanyrak.query.since.Comparison.Outcome;
import shanyrak.query.timeline.Timeline;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;
import shanyrak.web.Sentences;

/** Where one brings a citation, an address or an old export, of any campaign, and is told what has become of it. */
@Controller
class ComparisonPage {

    static final String PATH = "/since";

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    /** Searches in one text; each is as much work as a page. */
    private static final int SEARCHES = 5;

    /** Characters of what was pasted that are shown again. */
    private static final int REPEATED = 20_000;

    private final Reading reading;
    private final Comparison comparison;
    private final Sentences sentences;

    ComparisonPage(Reading reading, Comparison comparison, Sentences sentences) {
        this.reading = reading;
        this.comparison = comparison;
        this.sentences = sentences;
    }

    @GetMapping(PATH)
    String form() {
        return "query/comparison";
    }

    /** Nothing is changed by it, and nothing is told that is not public: it takes no token against forged forms. */
    @PostMapping(PATH)
    @Nullable
    String compare(Model model, Locale reader, ServletWebRequest request) {
        Brought brought;
        try {
            brought = Brought.in(request.getRequest());
        } catch (Refused refused) {
            return refuse(refused, model, request);
        }
        model.addAttribute("pasted", brought.pasted().length() > REPEATED ? "" : brought.pasted());
        model.addAttribute("when", brought.when());
        if (brought.cited().isEmpty()) {
            return refuse(new Refused(List.of(BrokenRule.at("pasted", "NothingCited"))), model, request);
        }
        return reading.read(request, VIEWS, new AsOfParameter(null), asOf -> {
            answer(request).setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            show(brought, asOf, reader, model);
            return "query/comparison";
        });
    }

    private void show(Brought brought, AsOf asOf, Locale reader, Model model) {
        List<Outcome> outcomes = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        int searches = 0;
        for (Cited cited : brought.cited()) {
            if (cited.search() != null && ++searches > SEARCHES) {
                failures.add(sentences.say("since.too-many", SEARCHES));
                break;
            }
            try {
                outcomes.add(comparison.of(cited, brought.when(), asOf, reader));
            } catch (Refused refused) {
                failures.addAll(comparison.why(refused));
            }
        }
        model.addAttribute("position", asOf.position());
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("failures", failures.stream().distinct().toList());
    }

    private String refuse(Refused refused, Model model, ServletWebRequest request) {
        HttpStatus status = refused.status();
        answer(request).setStatus(status.value());
        model.addAttribute("errors", sentences.of(refused));
        return "query/comparison";
    }

    private static HttpServletResponse answer(ServletWebRequest request) {
        return Objects.requireNonNull(request.getResponse());
    }
}
