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
import shanyrak.query.demands.AnswerClocks;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.History.Pending;
import shanyrak.query.timeline.Related.Neighbour;
import shanyrak.web.SignedIn;

/** The permanent address of an entry: what it says, and every version of it. */
@Controller
class EntryPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW, AnswerClocks.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final History history;
    private final Related related;
    private final AnswerClocks clocks;
    private final EntriesInWords words;
    private final DatesInWords dates;

    EntryPage(
            Reading reading,
            Campaigns campaigns,
            History history,
            Related related,
            AnswerClocks clocks,
            EntriesInWords words,
            DatesInWords dates) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.history = history;
        this.related = related;
        this.clocks = clocks;
        this.words = words;
        this.dates = dates;
    }

    /** What one part said before and says now; null where it said nothing. */
    record Difference(
            String label, @Nullable String old, @Nullable String now) {}

    /** An entry that is linked with this one, in one direction or the other. */
    record RelatedCard(String relation, EntryCard card) {}

    record VersionCard(
            int version,
            String recorded,
            String change,
            @Nullable String role,
            @Nullable String day,
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
        SignedIn member =
                SignedIn.current().filter(who -> who.belongsTo(campaign)).orElse(null);
        return reading.readToday(request, VIEWS, (_, _) -> {
            boolean isPublic = history.isPublic(campaign, entry);
            List<Edition> versions =
                    member != null && !isPublic ? history.all(campaign, entry) : history.published(campaign, entry);
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("held", !isPublic);
            model.addAttribute("clock", clocks.of(entry).orElse(null));
            show(versions, campaigns.offices(campaign), reader, model);
            if (member != null) {
                offer(member, versions.getLast().says(), !isPublic, model);
            }
            return "query/entry";
        });
    }

    private void offer(SignedIn member, TimelineEntry now, boolean held, Model model) {
        Pending pending = history.pending(now.entry());
        model.addAttribute("pending", pending);
        model.addAttribute("possibilities", Possibilities.of(member, now, held, pending));
    }

    private void show(List<Edition> versions, Map<Integer, String> offices, Locale reader, Model model) {
        TimelineEntry now = versions.getLast().says();
        model.addAttribute("links", relatedCards(related.of(now), offices, reader));
        model.addAttribute("linkedFrom", relatedCards(related.to(now), offices, reader));
        model.addAttribute("card", words.card(now, offices, reader));
        model.addAttribute("recorded", now.recorded() == null ? null : dates.day(now.recorded(), reader));
        model.addAttribute("correctedOn", lastCorrected(versions, reader));
        model.addAttribute("versions", cards(versions, offices, reader).reversed());
    }

    private List<RelatedCard> relatedCards(List<Neighbour> neighbours, Map<Integer, String> offices, Locale reader) {
        return neighbours.stream()
                .map(it -> new RelatedCard(it.relation(), words.card(it.entry(), offices, reader)))
                .toList();
    }

    private @Nullable String lastCorrected(List<Edition> versions, Locale reader) {
        return versions.stream()
                .filter(version -> version.change().equals("corrected"))
                .reduce((_, later) -> later)
                .map(version -> dates.day(version.recorded(), reader))
                .orElse(null);
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
                    version.role(),
                    day(version, reader),
                    version.reason(),
                    differences(version.changed(), before, now)));
            before = now;
        }
        return cards;
    }

    /** The day that a change of the clock names. */
    private @Nullable String day(Edition version, Locale reader) {
        String day = version.says().details().day();
        return day == null ? null : dates.say(day, reader);
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
