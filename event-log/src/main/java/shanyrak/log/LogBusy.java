package shanyrak.log;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/** The log has more to write than it keeps up with, or its head is held by somebody else. Nothing was appended: try later. */
public final class LogBusy extends AxonTransientException {

    LogBusy(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
