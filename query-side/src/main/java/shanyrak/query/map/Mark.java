package shanyrak.query.map;

import java.util.Locale;

/**
 * The sign of one side at one spot; how large its area is says how much happened.
 *
 * @param x where its centre is, from the spot
 * @param size half of its width
 * @param name what it means, in words
 * @param address of the entries that it stands for
 */
record Mark(String side, long entries, double x, double size, String name, String address) {

    /** SVG path data, another shape for each side. */
    public String shape() {
        return switch (side) {
            case "solidarity" -> circle(size);
            case "repression" -> diamond(size);
            default -> square(size * 0.86);
        };
    }

    private static String circle(double r) {
        return path("M%1$s 0a%2$s %2$s 0 1 0 %3$s 0a%2$s %2$s 0 1 0 %4$s 0z", -r, r, 2 * r, -2 * r);
    }

    private static String diamond(double r) {
        return path("M0 %1$sL%2$s 0L0 %2$sL%1$s 0z", -r, r);
    }

    private static String square(double r) {
        return path("M%1$s %1$sH%2$sV%2$sH%1$sz", -r, r);
    }

    private static String path(String pattern, double... numbers) {
        Object[] rounded = new Object[numbers.length];
        for (int n = 0; n < numbers.length; n++) {
            rounded[n] = String.format(Locale.ROOT, "%.1f", numbers[n]);
        }
        return pattern.formatted(rounded);
    }
}
