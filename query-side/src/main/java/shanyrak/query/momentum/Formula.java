package shanyrak.query.momentum;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;

/**
 * How momentum is computed from what happened in a week: people × velocity, as low and high bounds.
 *
 * <p>A version that was published stays, so that whoever quoted a figure can compute it again. What a version means is told by
 * the messages {@code pressure.formula.<version>.…}.
 */
public enum Formula {
    /** People × actions: every action is a push, also one that nobody goes to. */
    EVERY_ACTION(1, LocalDate.of(2026, 11, 27), kind -> kind != Kind.ANNOUNCEMENT),

    /** People × gatherings: only what people come together for, as the source counts protest events. */
    GATHERINGS(2, LocalDate.of(2026, 11, 27), Set.of(Kind.PICKET, Kind.RALLY, Kind.MEETING)::contains);

    public static final Formula CURRENT = EVERY_ACTION;

    /** Mass × velocity: Chenoweth and Belgioioso, The physics of dissent and the effects of movement momentum, 2019. */
    public static final String DOI = "10.1038/s41562-019-0665-8";

    private final int version;
    private final LocalDate published;
    private final Predicate<Kind> pushes;

    Formula(int version, LocalDate published, Predicate<Kind> pushes) {
        this.version = version;
        this.published = published;
        this.pushes = pushes;
    }

    /** By the number of its version. */
    public static Optional<Formula> parse(String version) {
        return Stream.of(values())
                .filter(formula -> Integer.toString(formula.version).equals(version))
                .findFirst();
    }

    public int version() {
        return version;
    }

    /** The day since which figures are shown by it. */
    public LocalDate published() {
        return published;
    }

    /** Actions of a week that people are multiplied by; those of unknown turnout are left out, as their people are. */
    public long velocity(Week week) {
        return week.entries(kind -> kind.side() == Side.SOLIDARITY && pushes.test(kind)) - week.withoutTurnout();
    }

    /** People × actions; null where there were people, but nobody knows how many. */
    public @Nullable Band momentum(Week week) {
        if (week.solidarity().isPeopleUnknown()) {
            return null;
        }
        long velocity = velocity(week);
        return new Band(
                week.solidarity().people().low() * velocity,
                week.solidarity().people().high() * velocity);
    }
}
