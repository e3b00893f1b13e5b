package shanyrak.events.selfreport;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Somebody found that some self-reports must not be counted, and which. They stay in the log and can be counted again. No
 * personal data.
 *
 * @param discount which is also its stream
 * @param criteria which reports
 * @param matched how many reports these were when it was decided, whatever other discounts say of them
 */
@Revision("1")
public record SelfReportsDiscounted(
        String campaign, UUID discount, SelfReportCriteria criteria, int matched, DiscountReason reason)
        implements SelfReportEvent {}
