package shanyrak.events.entry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Turnout;

/**
 * A trial, or a session of one.
 *
 * @param court which court
 * @param tried how many people, or null where nobody knows
 * @param named those whose names are known here; personal data, published only with consent
 * @param charge what they are charged with
 * @param verdict how it ended; null while it has not
 * @param after the arrest that it follows
 */
public record Trial(
        Facts facts,
        Sealed court,
        @Nullable Turnout tried,
        List<Named> named,
        @Nullable Sealed charge,
        @Nullable Sealed verdict,
        @Nullable UUID after)
        implements EntryContent {}
