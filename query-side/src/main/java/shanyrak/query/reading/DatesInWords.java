package shanyrak.query.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says EDTF dates in words, with their doubt: "13 April 2006 (uncertain)", "between 13 and 20 April 2006". */
@Component("sayDate")
public class DatesInWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE = Pattern.compile("(?<date>[^?~%]+)(?<doubt>[?~%])?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})(-XX)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(-XX)*");
    private static final int SPRING = 21;

    private final MessageSource messages;

    DatesInWords(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String edtf, Locale reader) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? date(edtf, reader) : interval(edtf.substring(0, slash), edtf.substring(slash + 1), reader);
    }

    public String day(LocalDate day, Locale reader) {
        return format("day", reader).format(day);
    }

    private String interval(String first, String last, Locale reader) {
        if (last.equals("..")) {
            return say("date.from-on", reader, date(first, reader));
        }
        if (last.isEmpty()) {
            return say("date.from-unknown-end", reader, date(first, reader));
        }
        return isInMonthOf(first, last)
                ? say("date.between", reader, part("from", first, reader), part("to", last, reader))
                : say("date.between", reader, date(first, reader), date(last, reader));
    }

    /** One end of an interval within a month: month and year are said once, where the language has them. */
    private String part(String end, String date, Locale reader) {
        return format(end, reader).format(LocalDate.parse(date));
    }

    private static boolean isInMonthOf(String first, String last) {
        return DAY.matcher(first).matches() && DAY.matcher(last).matches() && first.regionMatches(0, last, 0, 7);
    }

    private String date(String edtf, Locale reader) {
        Matcher parts = DATE.matcher(edtf);
        if (!parts.matches()) {
            return edtf;
        }
        String date = certain(parts.group("date"), reader);
        return switch (parts.group("doubt")) {
            case "?" -> say("date.uncertain", reader, date);
            case "~" -> say("date.approximate", reader, date);
            case "%" -> say("date.uncertain-and-approximate", reader, date);
            case null, default -> date;
        };
    }

    private String certain(String date, Locale reader) {
        if (DAY.matcher(date).matches()) {
            return day(LocalDate.parse(date), reader);
        }
        Matcher year = YEAR.matcher(date);
        if (year.matches()) {
            return year(year.group(1), reader);
        }
        Matcher month = MONTH.matcher(date);
        return month.matches()
                ? month(month.group(1), Integer.parseInt(month.group(2)), reader)
                : say(
                        "date.between",
                        reader,
                        year(date.substring(0, 4).replace('X', '0'), reader),
                        year(date.substring(0, 4).replace('X', '9'), reader));
    }

    private String year(String year, Locale reader) {
        return say("date.year", reader, year);
    }

    private String month(String year, int month, Locale reader) {
        return month < SPRING
                ? format("month", reader).format(YearMonth.of(Integer.parseInt(year), month))
                : say("date.season." + month, reader, year);
    }

    private DateTimeFormatter format(String what, Locale reader) {
        return DateTimeFormatter.ofPattern(messages.getMessage("date.pattern." + what, null, reader), reader);
    }

    private String say(String key, Locale reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
