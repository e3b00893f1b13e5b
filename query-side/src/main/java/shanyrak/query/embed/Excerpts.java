package shanyrak.query.embed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOf;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.query.timeline.FacetsInWords;
import shanyrak.query.timeline.FacetsInWords.Choice;
import shanyrak.query.timeline.History;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.timeline.TimelineEntry;
import shanyrak.query.timeline.TimelineFilter;

/** Finds and words a few entries, as the page of the timeline does. */
@Component
class Excerpts {

    static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private static final String NEWEST = "newest";

    private final Campaigns campaigns;
    private final Timeline timeline;
    private final History history;
    private final EntriesInWords words;
    private final FacetsInWords facets;
    private final StatesInWords states;

    Excerpts(
            Campaigns campaigns,
            Timeline timeline,
            History history,
            EntriesInWords words,
            FacetsInWords facets,
            StatesInWords states) {
        this.campaigns = campaigns;
        this.timeline = timeline;
        this.history = history;
        this.words = words;
        this.facets = facets;
        this.states = states;
    }

    /** Whatever order was asked for: the newest. */
    static TimelineFilter ordered(TimelineFilter filter) {
        return filter.inOrder(NEWEST);
    }

    /** @throws shanyrak.query.reading.NoSuchPage when there is no such campaign */
    Excerpt newest(String campaign, TimelineFilter filter, int limit, AsOf asOf, LocalDate today, Locale reader) {
        Map<Integer, String> offices = campaigns.offices(campaign);
        return excerpt(
                campaign,
                timeline.page(campaign, ordered(filter), asOf, limit).entries(),
                facets.chosen(filter, offices, reader),
                timeline.extent(campaign, filter, asOf).entries(),
                offices,
                states.say(asOf, today, reader),
                reader);
    }

    /** @throws shanyrak.query.reading.NoSuchPage when there is no such entry that is public */
    Excerpt single(String campaign, UUID entry, AsOf asOf, LocalDate today, Locale reader) {
        return excerpt(
                campaign,
                List.of(history.published(campaign, entry, asOf).getLast().says()),
                List.of(),
                1,
                campaigns.offices(campaign),
                states.say(asOf, today, reader),
                reader);
    }

    private Excerpt excerpt(
            String campaign,
            List<TimelineEntry> entries,
            List<Choice> chosen,
            long total,
            Map<Integer, String> offices,
            String asOf,
            Locale reader) {
        return new Excerpt(
                campaigns.find(campaign).titleIn(reader),
                entries.stream()
                        .map(entry -> words.card(entry, offices, reader))
                        .toList(),
                chosen,
                total,
                asOf);
    }
}
