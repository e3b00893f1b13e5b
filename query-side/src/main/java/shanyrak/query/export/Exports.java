package shanyrak.query.export;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.timeline.Timeline.Extent;
import shanyrak.query.timeline.TimelineEntry;
import shanyrak.query.timeline.TimelineFilter;

/** Begins exports: what the head of one says and its first entries come of one snapshot, which has a position in the log. */
@Component
class Exports {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final Timeline timeline;
    private final Identities identities;

    Exports(Reading reading, Campaigns campaigns, Timeline timeline, Identities identities) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.timeline = timeline;
        this.identities = identities;
    }

    /** What is asked for, and by whom. */
    record Asked(String campaign, TimelineFilter filter, Format format, Addresses addresses, Locale reader) {

        private boolean isPaged() {
            return format.entriesOnAPage() > 0;
        }
    }

    /** @return null when the reader has it already (304) */
    @Nullable
    Export begin(Asked asked, ServletWebRequest request) {
        return reading.begin(request, VIEWS, asked.filter().state(), (asOf, lacking) -> {
            Campaign campaign = campaigns.find(asked.campaign());
            Identity identity = identities.of(asked.campaign(), asOf, lacking);
            ExportHeaders headers = new ExportHeaders(request, asked.format(), identity);
            if (headers.isKnown(asked.reader())) {
                return null;
            }
            Export export = export(asked, campaign, identity);
            headers.say(asked.campaign(), asked.addresses().permanent(asked.format(), identity.position()));
            headers.total(export.total());
            return export;
        });
    }

    private Export export(Asked asked, Campaign campaign, Identity identity) {
        AsOf state = new AsOf(identity.position(), false, identity.epoch());
        Extent extent = timeline.extent(asked.campaign(), asked.filter(), state);
        Part part = asked.isPaged() ? page(asked, state) : all(asked, state);
        return new Export(
                campaign,
                campaigns.addressees(asked.campaign()),
                campaigns.demands(asked.campaign(), state),
                asked.addresses().page(),
                identity,
                asked.reader(),
                extent.entries(),
                Objects.requireNonNullElse(extent.updated(), identity.day()),
                part.page(),
                part.entries());
    }

    private record Part(Iterator<TimelineEntry> entries, Export.@Nullable Page page) {}

    private Part all(Asked asked, AsOf state) {
        return new Part(timeline.all(asked.campaign(), asked.filter(), state), null);
    }

    private Part page(Asked asked, AsOf state) {
        int limit = asked.filter().limitOr(asked.format().entriesOnAPage());
        Timeline.Page found = timeline.page(asked.campaign(), asked.filter(), state, limit);
        List<TimelineEntry> entries = found.entries();
        return new Part(
                entries.iterator(), Export.Page.of(asked.addresses(), asked.format(), state.position(), found.next()));
    }
}
