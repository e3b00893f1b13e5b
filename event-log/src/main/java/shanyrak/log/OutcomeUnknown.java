package shanyrak.log;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The database did not come back in time to say whether the events were written: all of them are, or none. The same command
 * may be given again under the same id, as the log records it only once.
 */
public final class OutcomeUnknown extends EventStoreException {

    OutcomeUnknown(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
