package shanyrak.events.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Turnout;

/**
 * People arrested or taken in for questioning.
 *
 * @param forces who arrested them, by unit or office
 * @param arrested how many people, or null where nobody knows
 * @param named those whose names are known here; personal data, published only with consent
 * @param grounds what they are accused of
 */
public record Arrest(
        Facts facts,
        List<Sealed> forces,
        @Nullable Turnout arrested,
        List<Named> named,
        @Nullable Sealed grounds) implements EntryContent {}
