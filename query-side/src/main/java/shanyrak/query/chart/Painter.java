package shanyrak.query.chart;

import static java.time.format.DateTimeFormatter.ofPattern;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.query.chart.Charts.Size;
import shanyrak.query.chart.Columns.Column;
import shanyrak.query.chart.Drawing.Pen;
import shanyrak.query.momentum.Band;
import shanyrak.query.momentum.Formula;
import shanyrak.query.momentum.Week;
import shanyrak.web.Sentences;

/** Draws one chart, from the top down: panels, then what the authorities did, then the axis of time. */
final class Painter {

    private static final double LABEL = 26;
    private static final double SYMBOL = 18;
    private static final double ROOM_FOR_A_WEEK = 34;
    private static final double ROOM_FOR_A_MONTH = 70;

    private final Pen pen = new Pen();
    private final Size size;
    private final Columns columns;
    private final Formula formula;
    private final Sentences sentences;
    private final Locale reader;
    private double y;

    Painter(Size size, List<Slot> slots, Formula formula, Sentences sentences, Locale reader) {
        this.size = size;
        this.columns = size.columns(slots);
        this.formula = formula;
        this.sentences = sentences;
        this.reader = reader;
    }

    Drawing all() {
        quiet(LABEL, size.tall() + size.low() + 2 * LABEL + 4 * SYMBOL);
        momentum();
        actions();
        double attempts = y;
        attempts();
        lane("other-repression", Symbol.OTHER_REPRESSION, Week::otherRepression);
        lane("responses", Symbol.RESPONSE, Week::responses);
        through(attempts);
        tips();
        time();
        return pen.done(width(), y);
    }

    Drawing brief() {
        quiet(LABEL, size.tall() + LABEL + SYMBOL);
        momentum();
        double attempts = y;
        attempts();
        through(attempts);
        tips();
        time();
        return pen.done(width(), y);
    }

    private double width() {
        return Math.max(columns.width(), Math.min(size.room(), columns.width() + ROOM_FOR_A_MONTH)) + size.margin();
    }

    private Stream<Column> weeks() {
        return columns.columns().stream().filter(column -> column.slot() instanceof Slot.OneWeek);
    }

    private static Week week(Column column) {
        return ((Slot.OneWeek) column.slot()).week();
    }

    /** Behind everything else. */
    private void quiet(double top, double height) {
        for (Column column : columns.columns()) {
            if (column.slot() instanceof Slot.Quiet quiet) {
                pen.box("quiet", column.x() + 4, top, column.width() - 8, height);
                pen.text("quiet", column.middle(), top + 34, "middle", number(quiet.weeks()));
                pen.text("quiet", column.middle(), top + 50, "middle", sentences.say("pressure.chart.quiet"));
            }
        }
    }

    private void momentum() {
        label("pressure.chart.momentum." + formula.version());
        long largest = weeks().map(column -> formula.momentum(week(column)))
                .filter(Objects::nonNull)
                .mapToLong(Band::high)
                .max()
                .orElse(0);
        Scale scale = panel(largest, size.tall());
        weeks().forEach(column -> band(column, formula.momentum(week(column)), scale));
    }

    private void band(Column column, @Nullable Band band, Scale scale) {
        if (band == null) {
            pen.text("unknown", column.middle(), scale.foot() - 4, "middle", "?");
            return;
        }
        bar("low", column, scale, 0, band.low());
        bar("high", column, scale, band.low(), band.high());
    }

    private void actions() {
        label("pressure.chart.actions");
        long largest = weeks().mapToLong(column -> week(column).actions()).max().orElse(0);
        Scale scale = panel(largest, size.low());
        weeks().forEach(column -> bar("actions", column, scale, 0, week(column).actions()));
    }

    private void bar(String style, Column column, Scale scale, long from, long to) {
        if (to > from) {
            double gap = Math.min(4, column.width() / 6);
            double length = Math.max(1, scale.length(to - from));
            pen.box(style, column.x() + gap, scale.y(from) - length, column.width() - 2 * gap, length);
        }
    }

    private Scale panel(long largest, double height) {
        Scale scale = Scale.upTo(largest, y, height);
        pen.line("axis", 0, scale.foot(), columns.width(), scale.foot());
        for (long tick : scale.ticks()) {
            pen.line("grid", 0, scale.y(tick), columns.width(), scale.y(tick));
            pen.text("tick", columns.width() + 6, scale.y(tick) + 4, "start", number(tick));
        }
        y = scale.foot();
        return scale;
    }

    private void attempts() {
        label("pressure.chart.attempts");
        double top = y + SYMBOL / 2;
        long rows = weeks().mapToLong(column -> attempts(column, top)).max().orElse(0);
        y += Math.max(1, rows) * SYMBOL;
        pen.line("axis", 0, y, columns.width(), y);
    }

    private long attempts(Column column, double top) {
        Week week = week(column);
        long row = 0;
        row += symbol(column, Symbol.REPELLED, week.repelled(), top + row * SYMBOL);
        row += symbol(column, Symbol.HOMES_DEMOLISHED, week.homesDemolished(), top + row * SYMBOL);
        row += symbol(column, Symbol.OUTCOME_UNKNOWN, week.outcomeUnknown(), top + row * SYMBOL);
        return row;
    }

    private void lane(String name, Symbol symbol, ToLongFunction<Week> count) {
        label("pressure.chart." + name);
        weeks().forEach(column -> symbol(column, symbol, count.applyAsLong(week(column)), y + SYMBOL / 2));
        y += SYMBOL;
        pen.line("axis", 0, y, columns.width(), y);
    }

    /** One for all that ended alike, with their number where it is more than one and there is room for it. */
    private int symbol(Column column, Symbol symbol, long count, double middle) {
        if (count == 0) {
            return 0;
        }
        boolean numbered = count > 1 && column.width() > ROOM_FOR_A_WEEK;
        double x = column.middle() - (numbered ? 8 : 0);
        pen.mark(symbol.style(), symbol.at(x, middle));
        if (numbered) {
            pen.text("count", x + 11, middle + 5, "start", number(count));
        }
        return 1;
    }

    /** From the foot of the momentum to the attempt: what came in the same week is seen to. */
    private void through(double attempts) {
        weeks().filter(column -> week(column).attempts() > 0)
                .forEach(column -> pen.line("attempt", column.middle(), LABEL, column.middle(), attempts + LABEL));
    }

    private void tips() {
        for (Column column : columns.columns()) {
            pen.box("tip", column.x(), 0, column.width(), y, tip(column.slot()));
        }
    }

    private String tip(Slot slot) {
        return switch (slot) {
            case Slot.Quiet quiet -> sentences.say("pressure.quiet", quiet.weeks());
            case Slot.OneWeek one -> tip(one.week());
        };
    }

    private String tip(Week week) {
        Band momentum = formula.momentum(week);
        return sentences.say(
                "pressure.chart.tip",
                week.name(),
                week.actions(),
                momentum == null
                        ? sentences.say("totals.people.unknown")
                        : sentences.say("totals.range", momentum.low(), momentum.high()),
                week.attempts());
    }

    /** Months, and weeks too where there is room for them. */
    private void time() {
        boolean named = weeks().allMatch(column -> column.width() > ROOM_FOR_A_WEEK);
        if (named) {
            weeks().forEach(column -> pen.text(
                    "tick",
                    column.middle(),
                    y + 17,
                    "middle",
                    week(column).name().substring(5)));
            y += 18;
        }
        double free = 0;
        String last = "";
        for (Column column : columns.columns()) {
            String month =
                    ofPattern("LLL yyyy", reader).format(column.slot().monday().plusDays(3));
            if (column.slot() instanceof Slot.Quiet) {
                last = "";
            } else if (!month.equals(last) && column.x() >= free) {
                pen.line("tick", column.x(), y, column.x(), y + 6);
                pen.text("month", column.x() + 3, y + 17, "start", month);
                free = column.x() + ROOM_FOR_A_MONTH;
                last = month;
            }
        }
        y += 24;
    }

    /** Where a drawing is scrolled, its end is seen first. */
    private void label(String key) {
        boolean scrolled = columns.width() > size.room() + 1;
        pen.text("label", scrolled ? columns.width() : 0, y + 17, scrolled ? "end" : "start", sentences.say(key));
        y += LABEL;
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(reader).format(number);
    }
}
