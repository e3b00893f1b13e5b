package shanyrak.query.reading;

import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says numbers as the reader's language groups them: "1,234" or "1 234". */
@Component("sayNumber")
public class NumbersInWords {

    public String say(long number, Locale reader) {
        return NumberFormat.getIntegerInstance(reader).format(number);
    }

    /** What stands between thousands, for a script that says further numbers. */
    public String separator(Locale reader) {
        return say(1_000_000, reader).substring(1, 2);
    }
}
