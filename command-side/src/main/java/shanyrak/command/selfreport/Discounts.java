package shanyrak.command.selfreport;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import shanyrak.command.selfreport.SelfReportRefusals.DiscountNotFound;
import shanyrak.events.selfreport.SelfReportsDiscounted;

/** Reads from their streams which decisions there are. */
@Component
class Discounts {

    private final EventStore log;

    Discounts(EventStore log) {
        this.log = log;
    }

    /** @throws DiscountNotFound if there is no such decision */
    SelfReportsDiscounted get(UUID discount) {
        DomainEventStream events = log.readEvents(discount.toString());
        if (events.hasNext() && events.next().getPayload() instanceof SelfReportsDiscounted found) {
            return found;
        }
        throw new DiscountNotFound(discount);
    }

    /** @throws DiscountNotFound if the campaign has no such decision */
    void mustBeKnown(String campaign, UUID discount) {
        if (!get(discount).campaign().equals(campaign)) {
            throw new DiscountNotFound(discount);
        }
    }
}
