package shanyrak.query.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.Standing;
import shanyrak.events.values.When;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.campaign.PrecisionPolicies;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.Today;
import shanyrak.query.platform.Words;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.Said;

/** Tells an entry that nobody has logged yet as the public will see it. */
@Component
public class Foretelling {

    /** The views that it asks. */
    public static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private static final AsOf NEWEST = new AsOf(0, true, 0);
    private static final UUID NONE_YET = new UUID(0, 0);

    private final EntriesInWords words;
    private final PrecisionPolicies policies;
    private final Related related;
    private final Campaigns campaigns;
    private final Today today;

    Foretelling(EntriesInWords words, PrecisionPolicies policies, Related related, Campaigns campaigns, Today today) {
        this.today = today;
        this.words = words;
        this.policies = policies;
        this.related = related;
        this.campaigns = campaigns;
    }

    /** A public entry that it refers to. */
    public record Tie(String relation, EntryCard card) {}

    /**
     * What its page will say.
     *
     * @param demands how those of the campaign are worded, by their number
     */
    public record Foretold(EntryCard card, List<Tie> links, Map<Integer, Said> demands) {}

    /** @param content with its words in the clear, where sealed ones will be */
    public Foretold tell(String campaign, EntryContent content, Locale reader) {
        TimelineEntry entry = entry(campaign, content);
        Map<Integer, String> offices = campaigns.offices(campaign);
        return new Foretold(
                words.card(entry, offices, reader),
                related.of(entry, NEWEST).stream()
                        .map(it -> new Tie(it.relation(), words.card(it.entry(), offices, reader)))
                        .toList(),
                campaigns.wordings(campaign, NEWEST, reader));
    }

    private TimelineEntry entry(String campaign, EntryContent content) {
        Says says = Says.first(content);
        String opened = Json.write(Opening.open(says, says.agreed().collect(Collectors.toSet()), Words.inTheClear()));
        When when = content.facts().when();
        return new TimelineEntry(
                NONE_YET,
                campaign,
                Kebab.of(content.kind()),
                Kebab.of(content.kind().side()),
                when.edtf(),
                when.earliest(),
                when.latest(),
                null,
                0,
                today.inUtc(),
                false,
                Kebab.of(Standing.REPORTED),
                null,
                new PublicPlaces(policies.of(campaign)).details(content.kind(), opened));
    }
}
