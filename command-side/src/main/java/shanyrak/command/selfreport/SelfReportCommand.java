package shanyrak.command.selfreport;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Channel;
import shanyrak.events.selfreport.DiscountReason;
import shanyrak.events.selfreport.SelfReportCriteria;

/** What can be done with what people say they sent. */
sealed interface SelfReportCommand {

    String campaign();

    /** Somebody says that they sent protests. */
    record ReportProtest(
            @TargetAggregateIdentifier UUID report,
            String campaign,
            @Nullable Integer addressee,
            Channel channel,
            @Nullable String country,
            LocalDate day,
            int items)
            implements SelfReportCommand {}

    /** Some reports are not to be counted. */
    record DiscountSelfReports(
            @TargetAggregateIdentifier UUID discount,
            String campaign,
            SelfReportCriteria criteria,
            int matched,
            DiscountReason reason)
            implements SelfReportCommand {}

    /** They are to be counted after all. */
    record RecountSelfReports(@TargetAggregateIdentifier UUID discount, String campaign) implements SelfReportCommand {}
}
