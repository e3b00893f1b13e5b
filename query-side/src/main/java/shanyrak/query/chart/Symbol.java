package shanyrak.query.chart;

import java.util.Locale;

/** What stands for an entry of the authorities: each has a shape of its own, as not everybody tells colours apart. */
enum Symbol {
    /** A shield that held: a ring. */
    REPELLED("M%1$.1f %2$.1fm-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z"),
    /** A filled square. */
    HOMES_DEMOLISHED("M%1$.1f %2$.1fm-6 -6h12v12h-12z"),
    /** A diamond with nothing in it. */
    OUTCOME_UNKNOWN("M%1$.1f %2$.1fm0 -7l7 7l-7 7l-7 -7z"),
    /** A triangle. */
    OTHER_REPRESSION("M%1$.1f %2$.1fm0 -6l7 12h-14z"),
    /** A sheet of paper. */
    RESPONSE("M%1$.1f %2$.1fm-5 -6h10v12h-10z");

    private final String path;

    Symbol(String path) {
        this.path = path;
    }

    String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String at(double x, double y) {
        return String.format(Locale.ROOT, path, x, y);
    }
}
