package shanyrak.log.tenlines;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

record FillKettle(@TargetAggregateIdentifier String kettle, int millilitres) {}
