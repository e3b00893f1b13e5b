package shanyrak.query.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the slots stand beside one another.
 *
 * @param width of all of them, in pixels
 */
record Columns(List<Column> columns, double width) {

    private static final double QUIET_WIDTH = 92;

    /** @param x its left edge */
    record Column(Slot slot, double x, double width) {

        double middle() {
            return x + width / 2;
        }

        double end() {
            return x + width;
        }
    }

    /**
     * Divides the room among the weeks; where that gets too narrow, the columns take more room than there is.
     *
     * @param narrowest that a week may be drawn
     * @param widest that a week may be drawn
     */
    static Columns of(List<Slot> slots, double room, double narrowest, double widest) {
        long quiet = slots.stream().filter(Slot.Quiet.class::isInstance).count();
        double each = (room - quiet * QUIET_WIDTH) / Math.max(1, slots.size() - quiet);
        double width = Math.clamp(each, narrowest, widest);
        List<Column> columns = new ArrayList<>();
        double x = 0;
        for (Slot slot : slots) {
            Column column = new Column(slot, x, slot instanceof Slot.Quiet ? QUIET_WIDTH : width);
            columns.add(column);
            x = column.end();
        }
        return new Columns(List.copyOf(columns), x);
    }
}
