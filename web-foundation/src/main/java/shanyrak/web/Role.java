package shanyrak.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an account or a token may do; each role may do all that the one before it may. */
public enum Role {
    /** Logs entries and corrects them. */
    RECORDER,
    /** Opens campaigns and looks after the accounts. */
    OWNER;

    /** @throws IllegalArgumentException when no role is called so */
    @JsonCreator
    public static Role called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As REST writes it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isWithin(Role other) {
        return compareTo(other) <= 0;
    }
}
