package shanyrak.log;

import org.axonframework.common.AxonNonTransientException;

/** The log holds, or was given, an event that this version has no class for. It is never skipped. */
public final class UnknownEvent extends AxonNonTransientException {

    UnknownEvent(String message) {
        super(message);
    }
}
