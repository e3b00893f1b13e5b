package shanyrak.query.live;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Standing;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.timeline.TimelineFilter;
import shanyrak.web.BrokenRule;

/** How sure an entry must be to be counted on the front page: few choices, so that few messages are made for many viewers. */
public enum Sureness {
    ALL(Standing.REPORTED, Standing.DISPUTED, Standing.CORROBORATED, Standing.VERIFIED),
    CORROBORATED(Standing.CORROBORATED, Standing.VERIFIED),
    VERIFIED(Standing.VERIFIED);

    private final Set<Standing> standings;

    Sureness(Standing... standings) {
        this.standings = Set.of(standings);
    }

    /**
     * @param standings separated by commas; none for all that counts
     * @throws BadQuery if these are not one of the choices
     */
    public static Sureness parse(@Nullable String standings) {
        if (standings == null || standings.isBlank()) {
            return ALL;
        }
        Set<String> asked = each(standings);
        return Stream.of(values())
                .filter(sureness -> each(sureness.standings()).equals(asked))
                .findFirst()
                .orElseThrow(
                        () -> new BadQuery(List.of(BrokenRule.at("standing", "NotAChoiceOfStandings", standings))));
    }

    private static Set<String> each(String standings) {
        return Stream.of(standings.split(",")).map(String::strip).collect(Collectors.toSet());
    }

    /** As addresses have it. */
    public String standings() {
        return standings.stream().sorted().map(Kebab::of).collect(Collectors.joining(","));
    }

    /** Which entries of the timeline are counted; all that count need no search. */
    TimelineFilter filter() {
        return this == ALL ? TimelineFilter.none() : TimelineFilter.ofStanding(standings());
    }
}
