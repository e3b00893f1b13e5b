package shanyrak.query.desk;

import java.util.Locale;
import org.springframework.stereotype.Component;
import shanyrak.query.desk.Desk.Logged;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.DatesInWords;
import shanyrak.web.Sentences;

/** Says entries of the desk in the reader's language. */
@Component
class DeskCards {

    private final DatesInWords dates;
    private final Sentences sentences;

    DeskCards(DatesInWords dates, Sentences sentences) {
        this.dates = dates;
        this.sentences = sentences;
    }

    /** @param heading its kind and place */
    record Card(Logged logged, String heading, String date) {}

    Card card(Logged logged, Locale reader) {
        Outline says = logged.says();
        String country = Locale.of("", says.country()).getDisplayCountry(reader);
        String place = says.town() == null ? country : says.town() + ", " + country;
        String kind = sentences.say("kind." + Kebab.constant(says.kind()));
        return new Card(logged, sentences.say("query.entry.heading", kind, place), dates.say(says.edtf(), reader));
    }
}
