package shanyrak.log;

import org.axonframework.common.AxonNonTransientException;

/** Another stream holds what the events claim. Nothing was appended. */
public final class ClaimTaken extends AxonNonTransientException {

    private final String scope;

    public ClaimTaken(String scope) {
        super("Taken already: " + scope);
        this.scope = scope;
    }

    public String scope() {
        return scope;
    }
}
