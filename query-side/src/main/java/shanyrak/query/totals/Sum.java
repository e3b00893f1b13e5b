package shanyrak.query.totals;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.stream.Stream;
import shanyrak.query.totals.Contribution.Cell;

/**
 * What the cells with one value of one dimension come to.
 *
 * @param dimension as {@link shanyrak.query.timeline.Tally#DIMENSIONS} names it; empty for all cells together
 */
record Sum(String campaign, String dimension, String value) {

    static final String ALL = "";

    /** All sums that a cell is part of. */
    static Stream<Sum> of(Cell cell) {
        String campaign = cell.campaign();
        return Stream.of(
                new Sum(campaign, ALL, ALL),
                new Sum(campaign, "kind", cell.kind()),
                new Sum(campaign, "side", cell.side()),
                new Sum(campaign, "channel", cell.channel()),
                new Sum(campaign, "country", cell.country()),
                new Sum(campaign, "organisation", cell.organisation()),
                new Sum(campaign, "week", week(cell.day())),
                new Sum(campaign, "standing", cell.standing()));
    }

    private static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
