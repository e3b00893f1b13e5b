package shanyrak.query.embed;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.TimelineFilter;

/** A few entries, or a single one, as a page for a frame. */
@Controller
class EntriesPage {

    private static final int USUAL = 5;
    private static final int MOST = 10;

    private final Reading reading;
    private final Excerpts excerpts;

    EntriesPage(Reading reading, Excerpts excerpts) {
        this.reading = reading;
        this.excerpts = excerpts;
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
        int limit = Math.min(MOST, filter.limitOr(USUAL));
        return reading.readToday(request, Excerpts.VIEWS, filter.state(), (asOf, today) -> {
            show(campaign, excerpts.newest(campaign, filter, limit, asOf, today, reader), asOf, model);
            model.addAttribute("all", "/timeline" + filter.with(Map.of()));
            model.addAttribute(
                    "pinned",
                    "/campaigns/" + campaign + "/timeline"
                            + Excerpts.ordered(filter).with("asOf", Long.toString(asOf.position())));
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
        return reading.readToday(request, Excerpts.VIEWS, state, (asOf, today) -> {
            show(campaign, excerpts.single(campaign, entry, asOf, today, reader), asOf, model);
            model.addAttribute("pinned", "/campaigns/" + campaign + "/entries/" + entry + "?asOf=" + asOf.position());
            return "query/embed-entries";
        });
    }

    private static void show(String campaign, Excerpt excerpt, AsOf asOf, Model model) {
        model.addAttribute("place", "/campaigns/" + campaign);
        model.addAttribute("excerpt", excerpt);
        model.addAttribute("then", asOf.newest() ? "" : "?asOf=" + asOf.position());
    }
}
