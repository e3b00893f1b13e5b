package shanyrak.query.reading;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.Disclosures;
import shanyrak.query.platform.ViewPositions;
import shanyrak.query.platform.ViewPositions.Standing;
import shanyrak.query.platform.ViewWatch;

/** The newest state of the record, which the database is asked for once until a view moves, however many want to know. */
@Component
public class NewestStates {

    /** When a view has moved, that is heard within milliseconds; this is for when it is not. */
    private static final Duration UNHEARD = Duration.ofSeconds(1);

    private final ViewPositions positions;
    private final Disclosures disclosures;
    private final ViewWatch watch;
    private final Map<Set<String>, Known> known = new ConcurrentHashMap<>();

    NewestStates(ViewPositions positions, Disclosures disclosures, ViewWatch watch) {
        this.positions = positions;
        this.disclosures = disclosures;
        this.watch = watch;
    }

    /** @param lacking how many entries views could not take in */
    public record State(AsOf asOf, long lacking) {}

    private record Known(State state, long moves, long nanos) {

        boolean holds(long movesByNow) {
            return moves == movesByNow && System.nanoTime() - nanos < UNHEARD.toNanos();
        }
    }

    /** As it was milliseconds ago, or a second where the database does not tell. */
    public State of(Collection<String> views) {
        Set<String> which = Set.copyOf(views);
        long moves = watch.moves();
        Known last = known.get(which);
        if (last != null && last.holds(moves)) {
            return last.state();
        }
        Standing standing = positions.standing(views);
        State state = new State(new AsOf(standing.position(), true, disclosures.latest()), standing.lacking());
        known.put(which, new Known(state, moves, System.nanoTime()));
        return state;
    }
}
