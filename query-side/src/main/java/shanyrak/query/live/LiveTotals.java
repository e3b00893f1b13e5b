package shanyrak.query.live;

import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.Reading;
import shanyrak.query.totals.Totals;

/** Counts what the front page of a campaign shows. */
@Component
public class LiveTotals {

    private final Reading reading;
    private final Campaigns campaigns;
    private final Totals totals;

    LiveTotals(Reading reading, Campaigns campaigns, Totals totals) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.totals = totals;
    }

    /** What a stream is about. */
    record Subject(String campaign, Sureness sureness) {}

    public Figures of(String campaign, Sureness sureness, AsOf asOf) {
        return Figures.of(asOf.position(), totals.breakdown(campaign, sureness.filter(), asOf));
    }

    /**
     * All of them come from one view, so that its position is theirs.
     *
     * @throws shanyrak.query.reading.NoSuchPage when there is no such campaign
     */
    Figures newest(Subject subject) {
        return reading.newest(Totals.countedIn(subject.sureness().filter()), asOf -> {
            campaigns.find(subject.campaign());
            return of(subject.campaign(), subject.sureness(), asOf);
        });
    }
}
