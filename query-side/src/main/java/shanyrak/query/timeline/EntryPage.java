package shanyrak.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.reading.Reading;
import shanyrak.web.SignedIn;

/** The permanent address of an entry: what it says, and every version of it. */
@Controller
class EntryPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final History history;
    private final EntriesInWords words;
    private final DatesInWords dates;

    EntryPage(Reading reading, Campaigns campaigns, History history, EntriesInWords words, DatesInWords dates) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.history = history;
        this.words = words;
        this.dates = dates;
    }

    /** What one part said before and says now; null where it said nothing. */
    record Difference(
            String label, @Nullable String old, @Nullable String now) {}

    record VersionCard(
            int version,
            String recorded,
            String change,
            @Nullable String reason,
            List<Difference> differences) {}

    @GetMapping("/campaigns/{campaign}/entries/{entry}")
    @Nullable
    String entry(
            @PathVariable String campaign,
            @PathVariable UUID entry,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        boolean worksHere =
                SignedIn.current().filter(who -> who.belongsTo(campaign)).isPresent();
        return reading.read(request, VIEWS, _ -> {
            boolean isPublic = history.isPublic(campaign, entry);
            List<Edition> versions =
                    worksHere && !isPublic ? history.all(campaign, entry) : history.published(campaign, entry);
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("held", !isPublic);
            model.addAttribute("worksHere", worksHere);
            show(versions, campaigns.offices(campaign), reader, model);
            return "query/entry";
        });
    }

    private void show(List<Edition> versions, Map<Integer, String> offices, Locale reader, Model model) {
        TimelineEntry now = versions.getLast().says();
        model.addAttribute("related", related(now));
        model.addAttribute("card", words.card(now, offices, reader));
        model.addAttribute("recorded", now.recorded() == null ? null : dates.day(now.recorded(), reader));
        model.addAttribute("versions", cards(versions, offices, reader).reversed());
    }

    /** The entry that this one is about or was part of, unless it is not public itself. */
    private @Nullable UUID related(TimelineEntry entry) {
        UUID related = entry.details().at() == null
                ? entry.details().of()
                : entry.details().at();
        return related != null && history.isPublic(entry.campaign(), related) ? related : null;
    }

    private List<VersionCard> cards(List<Edition> versions, Map<Integer, String> offices, Locale reader) {
        List<VersionCard> cards = new ArrayList<>();
        Map<String, Line> before = Map.of();
        for (Edition version : versions) {
            Map<String, Line> now = lines(version.says(), offices, reader);
            cards.add(new VersionCard(
                    version.version(),
                    dates.day(version.recorded(), reader),
                    version.change(),
                    version.reason(),
                    differences(version.changed(), before, now)));
            before = now;
        }
        return cards;
    }

    private static List<Difference> differences(List<String> changed, Map<String, Line> before, Map<String, Line> now) {
        return changed.stream()
                .map(name -> difference(before.get(name), now.get(name)))
                .toList();
    }

    private static Difference difference(@Nullable Line old, @Nullable Line now) {
        Line either = now == null ? old : now;
        return new Difference(
                either == null ? "" : either.label(), old == null ? null : old.text(), now == null ? null : now.text());
    }

    private Map<String, Line> lines(TimelineEntry entry, Map<Integer, String> offices, Locale reader) {
        return words.card(entry, offices, reader).lines().stream().collect(Collectors.toMap(Line::name, line -> line));
    }
}
