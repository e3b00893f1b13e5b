package shanyrak.log.tenlines;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Kettle {

    @AggregateIdentifier
    private @Nullable String kettle;

    Kettle() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FillKettle fill) {
        apply(new KettleFilled(fill.kettle(), fill.millilitres()));
    }

    @EventSourcingHandler
    void evolve(KettleFilled filled) {
        kettle = filled.kettle();
    }
}
