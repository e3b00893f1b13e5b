package shanyrak.query.campaign;

import java.util.Map;
import shanyrak.events.entry.Kind;
import shanyrak.events.values.Precision;

/**
 * How exactly the public may see places.
 *
 * @param usual the finest precision that is shown
 * @param kinds those kinds for which it is another
 */
public record PrecisionPolicy(Precision usual, Map<Kind, Precision> kinds) {

    /** Nobody decided anything: places are shown as they were recorded. */
    public static final PrecisionPolicy NONE = new PrecisionPolicy(Precision.EXACT, Map.of());

    public Precision finest(Kind kind) {
        return kinds.getOrDefault(kind, usual);
    }
}
