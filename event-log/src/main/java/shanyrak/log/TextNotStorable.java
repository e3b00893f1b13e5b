package shanyrak.log;

import org.axonframework.common.AxonNonTransientException;

/** A text that PostgreSQL could not give back as it was: it contains U+0000 or half of a surrogate pair. */
public final class TextNotStorable extends AxonNonTransientException {

    TextNotStorable(String message) {
        super(message);
    }
}
