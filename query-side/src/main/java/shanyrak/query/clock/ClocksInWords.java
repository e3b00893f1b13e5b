package shanyrak.query.clock;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shanyrak.query.reading.DatesInWords;

/** Says clocks in the reader's language. */
@Component("sayClock")
public class ClocksInWords {

    private final MessageSource messages;
    private final DatesInWords dates;

    ClocksInWords(MessageSource messages, DatesInWords dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** How a matter stands, with the days that it has been without an answer. */
    public String phrase(ClockFace clock, Locale reader) {
        LocalDate since = clock.since();
        String phrase = say(
                "clock." + (clock.waitsAgain() ? "raised-again" : clock.state()),
                reader,
                say("clock.days", reader, clock.days()),
                since == null ? "" : dates.day(since, reader));
        return clock.paused() ? phrase + " " + say("clock.paused", reader) : phrase;
    }

    /** Which days are left out. */
    public String pause(ClockFace.Pause pause, Locale reader) {
        LocalDate until = pause.until();
        return until == null
                ? say("clock.pause.open", reader, dates.day(pause.from(), reader))
                : say("clock.pause.ended", reader, dates.day(pause.from(), reader), dates.day(until, reader));
    }

    private String say(String key, Locale reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
