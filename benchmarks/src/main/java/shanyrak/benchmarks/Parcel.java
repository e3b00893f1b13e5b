package shanyrak.benchmarks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import shanyrak.log.EventTypes;

/** An aggregate with events of about 400 bytes, the size of an entry without its texts. */
@SuppressWarnings({"NullAway.Init", "unused"}) // Axon makes it and calls it
public final class Parcel {

    public static final EventTypes TYPES = EventTypes.of(Map.of("ParcelScanned", ParcelScanned.class), event -> "1");

    private static final String REMARK = "A remark of the length that a coordinator might write. ".repeat(6);

    @AggregateIdentifier
    private String parcel;

    private int scans;

    Parcel() {}

    static ParcelScanned scanned(String parcel, int scan) {
        return new ParcelScanned(parcel, scan, "London", REMARK);
    }

    /** The first event of a new stream. */
    public static DomainEventMessage<?> firstEvent() {
        return event(UUID.randomUUID().toString(), 0);
    }

    public static DomainEventMessage<?> event(String parcel, int scan) {
        return new GenericDomainEventMessage<>("Parcel", parcel, scan, scanned(parcel, scan), Map.of());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ScanParcel scan) {
        apply(scanned(scan.parcel(), scans));
    }

    @EventSourcingHandler
    void evolve(ParcelScanned scanned) {
        parcel = scanned.parcel();
        scans = scanned.scan() + 1;
    }

    record ScanParcel(@TargetAggregateIdentifier String parcel) {}

    record ParcelScanned(String parcel, int scan, String place, String remark) {}
}
