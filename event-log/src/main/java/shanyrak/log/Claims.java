package shanyrak.log;

import java.util.List;

/** Says what events claim and release, so that it is written in the transaction that appends them. */
@FunctionalInterface
public interface Claims {

    /** No event claims anything. */
    Claims NONE = event -> List.of();

    /** The changes that an event, given as its payload, makes; in order. */
    List<ClaimChange> of(Object event);
}
