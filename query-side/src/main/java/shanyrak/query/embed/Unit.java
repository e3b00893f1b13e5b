package shanyrak.query.embed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.query.counting.Counts;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.Parameters;
import shanyrak.query.timeline.TimelineFilter;
import shanyrak.query.totals.TotalsInWords;

/** What a number counts. Only entries of some kinds count for it. */
enum Unit {
    ACTIONS(
            "totals.actions",
            Stream.of(Kind.values())
                    .filter(kind -> kind.side() == Side.SOLIDARITY && kind != Kind.ANNOUNCEMENT)
                    .toList()),
    PEOPLE("totals.people", List.of(Kind.PICKET, Kind.RALLY, Kind.MEETING)),
    ITEMS("totals.items", List.of(Kind.PROTEST, Kind.LETTER_HANDED_IN, Kind.PETITION)),
    ENTRIES("totals.column.entries", List.of(Kind.values()));

    private final String name;
    private final List<String> kinds;

    /** @param name key of the message that names it where there is no number */
    Unit(String name, List<Kind> kinds) {
        this.name = name;
        this.kinds = kinds.stream().map(Kebab::of).toList();
    }

    /**
     * As the address says it. Where it says nothing these are actions, or entries where kinds or sides are chosen, as what the
     * authority does is never an action.
     */
    static Unit read(@Nullable String text, TimelineFilter filter, Parameters asked) {
        Unit unit = asked.read("unit", text, "UnknownUnit", it -> Kebab.parse(Unit.class, it));
        boolean chosen = filter.chosen().containsKey("kind") || filter.chosen().containsKey("side");
        return Optional.ofNullable(unit).orElse(chosen ? ENTRIES : ACTIONS);
    }

    /** The same where anything else is understood already. */
    static Unit of(@Nullable String text, TimelineFilter filter) {
        Parameters asked = new Parameters();
        Unit unit = read(text, filter, asked);
        asked.check();
        return unit;
    }

    Counts.People in(Counts counts) {
        return switch (this) {
            case ACTIONS -> exactly(counts.actions());
            case PEOPLE -> counts.people();
            case ITEMS -> exactly(counts.items());
            case ENTRIES -> exactly(counts.entries());
        };
    }

    private static Counts.People exactly(long number) {
        return new Counts.People(number, number);
    }

    /** The search for exactly those entries that count. */
    String entries(TimelineFilter filter) {
        return TotalsInWords.entries("kind", kinds(filter.chosen().get("kind")), filter);
    }

    /** Where nothing of what is chosen counts, that is shown which does not. */
    private @Nullable String kinds(@Nullable String chosen) {
        if (this == ENTRIES) {
            return chosen;
        }
        String counting = (chosen == null ? kinds.stream() : Arrays.stream(chosen.split(",")))
                .map(String::strip)
                .filter(kinds::contains)
                .collect(Collectors.joining(","));
        return counting.isEmpty() ? chosen : counting;
    }

    String named() {
        return name;
    }

    String address() {
        return Kebab.of(this);
    }
}
