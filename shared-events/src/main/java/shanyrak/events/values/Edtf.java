package shanyrak.events.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Extended Date/Time Format, level 1, as far as whole days go: no times of day, no years beyond four digits. */
final class Edtf {

    private static final Pattern DATE = Pattern.compile(
            "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?(?<doubt>[?~%])?");
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    private Edtf() {}

    static When parse(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            Span span = date(edtf);
            return new When(edtf, span.first, span.last);
        }
        LocalDate earliest = date(edtf.substring(0, slash)).first;
        LocalDate latest = end(edtf.substring(slash + 1));
        if (latest != null && latest.isBefore(earliest)) {
            throw new DateTimeException("the interval ends before it begins");
        }
        return new When(edtf, earliest, latest);
    }

    /** An open end ({@code ..}) and an unknown one (nothing) both leave the last day open. */
    private static @Nullable LocalDate end(String text) {
        return text.isEmpty() || text.equals("..") ? null : date(text).last;
    }

    private static Span date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("not an EDTF date");
        }
        String year = parts.group("year");
        String month = parts.group("month");
        String day = parts.group("day");
        if (year.endsWith("X") && month != null || "XX".equals(month) && day != null && !day.equals("XX")) {
            throw new DateTimeException("a known part may not follow an unknown one");
        }
        if (month == null || month.equals("XX")) {
            return new Span(
                    LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1),
                    LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31));
        }
        int number = Integer.parseInt(month);
        if (number >= SPRING && number <= WINTER && day == null) {
            return season(Integer.parseInt(year), number);
        }
        YearMonth inYear = YearMonth.of(Integer.parseInt(year), number);
        if (day == null || day.equals("XX")) {
            return new Span(inYear.atDay(1), inYear.atEndOfMonth());
        }
        LocalDate exact = LocalDate.of(inYear.getYear(), inYear.getMonth(), Integer.parseInt(day));
        return new Span(exact, exact);
    }

    /** Of the northern hemisphere; winter begins in December of its year. */
    private static Span season(int year, int season) {
        YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (season - SPRING));
        return new Span(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private record Span(LocalDate first, LocalDate last) {}
}
