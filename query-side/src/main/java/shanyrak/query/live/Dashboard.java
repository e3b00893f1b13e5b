package shanyrak.query.live;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.query.counting.Counts;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.NumbersInWords;
import shanyrak.query.timeline.TimelineFilter;
import shanyrak.query.totals.TotalsInWords;
import shanyrak.query.totals.TotalsInWords.Row;

/** The figures of a campaign's front page in the reader's language, each with the entries that it counts. */
@Component
public class Dashboard {

    private final LiveTotals totals;
    private final TotalsInWords words;
    private final NumbersInWords numbers;

    Dashboard(LiveTotals totals, TotalsInWords words, NumbersInWords numbers) {
        this.totals = totals;
        this.words = words;
        this.numbers = numbers;
    }

    /**
     * What one side did.
     *
     * @param side of which the whole is counted
     * @param kinds of which it consists, the most frequent first
     */
    public record SideBoard(Row side, List<Row> kinds) {}

    /** @param most entries of a row, which its bar is measured by */
    public record Ranking(String dimension, List<Row> rows, long most) {}

    /** @param page address of the same page with this choice, as a query */
    public record Choice(Sureness sureness, String page) {}

    /**
     * All of it.
     *
     * @param position of the log that all numbers are of
     * @param entries what all numbers count, as a search
     * @param separator between thousands
     */
    public record Board(
            long position,
            Sureness sureness,
            List<Choice> choices,
            List<SideBoard> sides,
            List<Ranking> rankings,
            String entries,
            String separator) {}

    public Board of(String campaign, Sureness sureness, AsOf asOf, Locale reader) {
        Figures figures = totals.of(campaign, sureness, asOf);
        TimelineFilter filter = TimelineFilter.ofStanding(sureness.standings());
        return new Board(
                figures.position(),
                sureness,
                Stream.of(Sureness.values())
                        .map(choice -> new Choice(choice, page(choice, asOf)))
                        .toList(),
                Stream.of(Side.values())
                        .map(side -> side(side, figures, filter, reader))
                        .toList(),
                Stream.of("channel", "country", "organisation", "standing")
                        .map(dimension -> ranking(dimension, figures, filter, reader))
                        .toList(),
                filter.with("cursor", null),
                numbers.separator(reader));
    }

    private static String page(Sureness sureness, AsOf asOf) {
        return Stream.of(
                        sureness == Sureness.ALL ? "" : "standing=" + sureness.standings(),
                        asOf.newest() ? "" : "asOf=" + asOf.position())
                .filter(choice -> !choice.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }

    private SideBoard side(Side side, Figures figures, TimelineFilter filter, Locale reader) {
        String value = Kebab.of(side);
        Row whole = words.rows("side", Map.of(value, figures.of("side", value)), filter, reader)
                .getFirst();
        Map<String, Counts> kinds = figures.by().getOrDefault("kind", Map.of()).entrySet().stream()
                .filter(it -> isOf(side, it.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SideBoard(whole, rows("kind", kinds, filter, reader));
    }

    private static boolean isOf(Side side, String kind) {
        return Kebab.parse(Kind.class, kind).filter(it -> it.side() == side).isPresent();
    }

    private Ranking ranking(String dimension, Figures figures, TimelineFilter filter, Locale reader) {
        List<Row> rows = rows(dimension, figures.by().getOrDefault(dimension, Map.of()), filter, reader);
        return new Ranking(
                dimension, rows, rows.isEmpty() ? 0 : rows.getFirst().counts().entries());
    }

    private List<Row> rows(String dimension, Map<String, Counts> counts, TimelineFilter filter, Locale reader) {
        return words.rows(dimension, counts, filter, reader).stream()
                .sorted(Comparator.comparing((Row row) -> -row.counts().entries())
                        .thenComparing(Row::name))
                .toList();
    }
}
