package shanyrak.query.letterdesk;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.events.values.Sealed;
import shanyrak.query.letterdesk.Letters.Letter;
import shanyrak.query.platform.SealedWords;
import shanyrak.query.platform.Words;
import shanyrak.query.reading.DatesInWords;
import shanyrak.web.Sentences;

/** Makes sheets of what has been approved. Words are opened here, for those who may hand them out. */
@Component
class Sheets {

    static final int MOST = 500;
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(-(0\\d|1[0-2])(-\\d{2})?)?");

    private final Letters letters;
    private final SealedWords words;
    private final DatesInWords dates;
    private final Sentences sentences;

    Sheets(Letters letters, SealedWords words, DatesInWords dates, Sentences sentences) {
        this.letters = letters;
        this.words = words;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** @param undistributed only what has not been handed out yet */
    Sheet of(String campaign, String language, boolean undistributed) {
        Set<State> states = undistributed ? EnumSet.of(State.APPROVED) : EnumSet.of(State.APPROVED, State.DISTRIBUTED);
        List<Letter> found = letters.approved(states, campaign, language, MOST + 1);
        Words opener = words.of(found.stream().map(Letter::copy).toList());
        return new Sheet(
                language,
                say("title", language),
                found.stream()
                        .limit(MOST)
                        .flatMap(letter -> page(letter, language, opener))
                        .toList(),
                found.size() > MOST);
    }

    /** What no longer opens is on no sheet. */
    private Stream<Sheet.Page> page(Letter letter, String language, Words opener) {
        String text = open(letter, letter.translation(), opener);
        if (text == null) {
            return Stream.empty();
        }
        String sender = open(letter, letter.sender(), opener);
        return Stream.of(new Sheet.Page(
                heading(letter, language),
                text,
                Objects.requireNonNullElseGet(sender, () -> supporter(letter, language))));
    }

    private static @Nullable String open(Letter letter, @Nullable String sealed, Words opener) {
        return sealed == null ? null : opener.open(new Sealed(letter.copy(), sealed));
    }

    private String heading(Letter letter, String language) {
        String country = country(letter, language);
        String date = date(letter, language);
        return country == null
                ? say("heading", language, letter.number(), date)
                : say("heading-from", language, letter.number(), country, date);
    }

    private String supporter(Letter letter, String language) {
        String country = country(letter, language);
        return country == null ? say("supporter", language) : say("supporter-in", language, country);
    }

    private static @Nullable String country(Letter letter, String language) {
        return letter.country() == null ? null : Locale.of("", letter.country()).getDisplayCountry(Locale.of(language));
    }

    /** Without its doubt, which is of no use to those who read the sheet. */
    private String date(Letter letter, String language) {
        String first = letter.edtf().split("/", 2)[0].replaceAll("[?~%]", "");
        return PLAIN.matcher(first).matches()
                ? dates.say(first, Locale.of(language))
                : Integer.toString(letter.earliest().getYear());
    }

    private String say(String key, String language, Object... arguments) {
        return sentences.say("sheet." + key + "." + language, arguments);
    }
}
