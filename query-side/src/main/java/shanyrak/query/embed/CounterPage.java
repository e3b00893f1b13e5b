package shanyrak.query.embed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.TimelineFilter;

/** One number, as a page for a frame. */
@Controller
class CounterPage {

    private final Reading reading;
    private final Counters counters;

    CounterPage(Reading reading, Counters counters) {
        this.reading = reading;
        this.counters = counters;
    }

    @GetMapping("/campaigns/{campaign}/embed/total")
    @Nullable
    String total(
            @PathVariable String campaign,
            @FromAddress TimelineFilter filter,
            @FromAddress CounterParameters asked,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        filter.check();
        Unit unit = Unit.of(asked.unit(), filter);
        return reading.readToday(request, Counters.VIEWS, filter.state(), (asOf, today) -> {
            model.addAttribute("place", "/campaigns/" + campaign);
            model.addAttribute("counter", counters.of(campaign, filter, unit, asOf, today, reader));
            return "query/embed-total";
        });
    }
}
