package shanyrak.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.demands.AnswerClocks;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.reading.ThisServer;
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
    private final Differences differences;

    EntryPage(
            Reading reading,
            Campaigns campaigns,
            History history,
            Related related,
            AnswerClocks clocks,
            EntriesInWords words,
            DatesInWords dates,
            Differences differences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.history = history;
        this.related = related;
        this.clocks = clocks;
        this.words = words;
        this.dates = dates;
        this.differences = differences;
    }

    /** An entry that is linked with this one, in one direction or the other. */
    record RelatedCard(String relation, EntryCard card) {}

    record VersionCard(
            int version,
            long position,
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
            @FromAddress AsOfParameter state,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        SignedIn member =
                SignedIn.current().filter(who -> who.belongsTo(campaign)).orElse(null);
        return reading.readToday(request, VIEWS, state, (asOf, today) -> {
            boolean isPublic = history.isPublic(campaign, entry);
            List<Edition> versions = member != null && !isPublic
                    ? history.all(campaign, entry)
                    : history.published(campaign, entry, asOf);
            Campaign about = campaigns.find(campaign);
            model.addAttribute("campaign", about);
            model.addAttribute("held", !isPublic);
            model.addAttribute("member", member != null);
            model.addAttribute("demands", campaigns.wordings(campaign, asOf, reader));
            model.addAttribute("clock", clocks.of(campaign, entry, asOf, today).orElse(null));
            Map<Integer, String> offices = campaigns.offices(campaign);
            EntryCard card = words.card(versions.getLast().says(), offices, reader);
            show(card, versions, asOf, offices, reader, model);
            if (isPublic) {
                model.addAttribute(
                        "linkedData", new LinkedData(ThisServer.here().server(), about, card, versions, reader).json());
            }
            if (member != null && asOf.newest()) {
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

    private void show(
            EntryCard card,
            List<Edition> versions,
            AsOf asOf,
            Map<Integer, String> offices,
            Locale reader,
            Model model) {
        TimelineEntry now = card.entry();
        model.addAttribute("links", relatedCards(related.of(now, asOf), offices, reader));
        model.addAttribute("linkedFrom", relatedCards(related.to(now, asOf), offices, reader));
        model.addAttribute("position", versions.getLast().position());
        model.addAttribute("card", card);
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
        @Nullable Edition before = null;
        for (Edition version : versions) {
            cards.add(new VersionCard(
                    version.version(),
                    version.position(),
                    dates.day(version.recorded(), reader),
                    version.change(),
                    version.role(),
                    day(version, reader),
                    version.reason(),
                    differences.between(before, version, offices, reader)));
            before = version;
        }
        return cards;
    }

    /** The day that a change of the clock names. */
    private @Nullable String day(Edition version, Locale reader) {
        String day = version.says().details().day();
        return day == null ? null : dates.say(day, reader);
    }
}
