package shanyrak.events.testing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Channel;
import shanyrak.events.selfreport.DiscountReason;
import shanyrak.events.selfreport.ProtestSelfReported;
import shanyrak.events.selfreport.SelfReportCriteria;
import shanyrak.events.selfreport.SelfReportsDiscounted;
import shanyrak.events.selfreport.SelfReportsRecounted;

/** What people say they sent in answer to one campaign's appeal. Start from {@link #of} and say only what matters. */
public final class SelfReports {

    private final String campaign;

    private SelfReports(String campaign) {
        this.campaign = campaign;
    }

    public static SelfReports of(String campaign) {
        return new SelfReports(campaign);
    }

    /** A letter to the first addressee. */
    public ProtestSelfReported reported(UUID report) {
        return reported(report, Channel.LETTER, "DE", "2006-04-20", 1);
    }

    public ProtestSelfReported reported(UUID report, Channel channel, @Nullable String country, String day, int items) {
        return new ProtestSelfReported(report, campaign, 1, channel, country, LocalDate.parse(day), items);
    }

    /** All that came up to a position. */
    public SelfReportsDiscounted discounted(UUID discount, long through, int matched) {
        return discounted(discount, new SelfReportCriteria(through, null, null, null, null, null), matched);
    }

    public SelfReportsDiscounted discounted(UUID discount, SelfReportCriteria criteria, int matched) {
        return new SelfReportsDiscounted(campaign, discount, criteria, matched, DiscountReason.FLOOD);
    }

    public SelfReportsRecounted recounted(UUID discount) {
        return new SelfReportsRecounted(campaign, discount);
    }
}
