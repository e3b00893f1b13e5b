package shanyrak.query.since;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.campaign.PublicEntries;
import shanyrak.query.platform.Json;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.reading.PositionsInTime;
import shanyrak.query.since.Fates.Fate;
import shanyrak.query.timeline.FacetsInWords;
import shanyrak.query.timeline.Meanwhile;
import shanyrak.query.timeline.Meanwhile.Moved;
import shanyrak.query.timeline.Meanwhile.Moves;
import shanyrak.query.timeline.TimelineFilter;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;
import shanyrak.web.Sentences;

/** Compares what was cited with the record as it stands. */
@Component
class Comparison {

    /** Entries of one citation that are told of one by one. */
    static final int MOST = 200;

    private final Campaigns campaigns;
    private final PublicEntries entries;
    private final PositionsInTime times;
    private final Meanwhile meanwhile;
    private final Fates fates;
    private final FacetsInWords facets;
    private final Sentences sentences;

    Comparison(
            Campaigns campaigns,
            PublicEntries entries,
            PositionsInTime times,
            Meanwhile meanwhile,
            Fates fates,
            FacetsInWords facets,
            Sentences sentences) {
        this.campaigns = campaigns;
        this.entries = entries;
        this.times = times;
        this.meanwhile = meanwhile;
        this.fates = fates;
        this.facets = facets;
        this.sentences = sentences;
    }

    /** @param moved {@code stayed}, {@code joined} or {@code left} the search; null where single entries were cited */
    record Told(Fate fate, @Nullable String moved) {}

    /**
     * What became of one citation.
     *
     * @param since the position that was cited; null where nothing says it
     * @param search what was searched for, in words, and its address today; null where single entries were cited
     * @param same how many entries stand as they were cited
     * @param notShown entries of which nothing is told
     * @param more how many entries were not looked at one by one
     */
    record Outcome(
            Campaign campaign,
            @Nullable Long since,
            @Nullable Search search,
            List<Told> told,
            long same,
            List<UUID> notShown,
            long more) {

        public boolean unchanged() {
            return told.isEmpty() && notShown.isEmpty() && more == 0;
        }
    }

    record Search(List<FacetsInWords.Choice> choices, String address) {}

    /**
     * @param when from when on, where the citation does not say it; empty for from the beginning on
     * @throws Refused when it cannot be compared, with a sentence that says why
     */
    Outcome of(Cited cited, String when, AsOf now, Locale reader) {
        Campaign campaign = campaign(cited);
        String since = cited.asOf() == null ? when : cited.asOf();
        Long position = since.isBlank() ? null : position(since);
        Map<String, String> search = cited.search();
        Map<Integer, String> offices = campaigns.offices(campaign.campaign());
        if (search == null) {
            return ofEntries(campaign, cited.entries(), position, now, offices, reader);
        }
        if (position == null) {
            throw new BadQuery(List.of(BrokenRule.at("when", "CitedWhen")));
        }
        return ofSearch(campaign, filter(search), cited.entries(), position, now, offices, reader);
    }

    private Campaign campaign(Cited cited) {
        try {
            return campaigns.find(cited.campaign());
        } catch (NoSuchPage none) {
            throw new BadQuery(List.of(BrokenRule.of("NoSuchCampaignHere", cited.campaign())));
        }
    }

    private long position(String since) {
        return times.of("when", since.strip());
    }

    private static TimelineFilter filter(Map<String, String> search) {
        TimelineFilter filter = Json.read(Json.write(search), TimelineFilter.class);
        filter.check();
        return filter;
    }

    private Outcome ofEntries(
            Campaign campaign,
            Set<UUID> cited,
            @Nullable Long since,
            AsOf now,
            Map<Integer, String> offices,
            Locale reader) {
        List<UUID> notShown = notShown(campaign, cited, now);
        List<UUID> shown = cited.stream().filter(it -> !notShown.contains(it)).toList();
        List<Told> told = shown.stream()
                .limit(MOST)
                .map(entry -> new Told(fates.of(campaign.campaign(), entry, since, now, offices, reader), null))
                .toList();
        return new Outcome(campaign, since, null, told, 0, notShown, Math.max(0, shown.size() - MOST));
    }

    private Outcome ofSearch(
            Campaign campaign,
            TimelineFilter filter,
            Set<UUID> cited,
            long since,
            AsOf now,
            Map<Integer, String> offices,
            Locale reader) {
        AsOf then = new AsOf(since, false, now.epoch());
        Moves moves = meanwhile.moves(campaign.campaign(), filter, then, now, MOST + 1);
        List<Told> told = new ArrayList<>();
        moves.moved().stream()
                .limit(MOST)
                .forEach(it -> told.add(new Told(
                        fates.of(campaign.campaign(), it.entry(), since, now, offices, reader), moved(it, cited))));
        return new Outcome(
                campaign,
                since,
                new Search(
                        facets.chosen(filter, offices, reader),
                        "/campaigns/" + campaign.campaign() + "/timeline" + filter.with("asOf", null)),
                told,
                moves.same(),
                notShown(campaign, cited, now),
                moves.moved().size() - told.size());
    }

    /** Earlier versions of what was retracted for safety are not found any more, but an old export knows that it was there. */
    private static String moved(Moved it, Set<UUID> cited) {
        if (!it.stillFound()) {
            return "left";
        }
        return it.found() || cited.contains(it.entry()) ? "stayed" : "joined";
    }

    private List<UUID> notShown(Campaign campaign, Set<UUID> cited, AsOf now) {
        Set<UUID> shown = cited.isEmpty() ? Set.of() : new HashSet<>(entries.among(campaign.campaign(), cited, now));
        return cited.stream().filter(it -> !shown.contains(it)).toList();
    }

    /** Why something could not be compared. */
    List<String> why(Refused refused) {
        return refused.broken().stream().map(sentences::of).toList();
    }
}
