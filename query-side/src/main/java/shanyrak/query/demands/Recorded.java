package shanyrak.query.demands;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An entry with how it stood before it changed.
 *
 * @param earlier states of this batch only: those of the batches before are written already
 */
record Recorded(Entry now, List<Earlier> earlier) {

    /** @param until position of the event that changed it */
    record Earlier(Entry entry, long until) {}

    static Recorded as(Entry entry) {
        return new Recorded(entry, List.of());
    }

    Recorded changed(UnaryOperator<Entry> change, long position) {
        return new Recorded(
                change.apply(now),
                Stream.concat(earlier.stream(), Stream.of(new Earlier(now, position)))
                        .toList());
    }
}
