package shanyrak.query.embed;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.reading.PositionsInTime;
import shanyrak.web.Sentences;

/** Says which state of the record something shows: what leaves our pages has to carry that with it. */
@Component
public class StatesInWords {

    private final PositionsInTime times;
    private final DatesInWords dates;
    private final Sentences sentences;

    StatesInWords(PositionsInTime times, DatesInWords dates, Sentences sentences) {
        this.times = times;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** The newest state holds today; an earlier one came to be on its day. */
    public String say(AsOf asOf, LocalDate today, Locale reader) {
        return (asOf.newest() ? Optional.of(today) : times.dayOf(asOf.position()))
                .map(day -> sentences.say("embed.as-of", dates.day(day, reader), asOf.position()))
                .orElseGet(() -> sentences.say("embed.as-of.position", asOf.position()));
    }
}
