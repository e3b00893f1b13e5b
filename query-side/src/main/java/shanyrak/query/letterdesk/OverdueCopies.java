package shanyrak.query.letterdesk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import shanyrak.query.desk.NextSteps;
import shanyrak.query.letterdesk.Letters.Letter;
import shanyrak.query.platform.Today;
import shanyrak.query.reading.DatesInWords;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** Puts on the desk the letters whose next step takes too long, of those that the person may do something about. */
@Component
@Order(3)
class OverdueCopies implements NextSteps {

    private final Letters letters;
    private final Today today;
    private final DatesInWords dates;
    private final Sentences sentences;

    OverdueCopies(Letters letters, Today today, DatesInWords dates, Sentences sentences) {
        this.letters = letters;
        this.today = today;
        this.dates = dates;
        this.sentences = sentences;
    }

    @Override
    public Set<String> views() {
        return Set.of(Letters.VIEW);
    }

    @Override
    public List<Group> of(String campaign, SignedIn person, int most) {
        LocalDate day = today.inUtc();
        List<Step> all = letters.in(DueCopies.OPEN, campaign, null, Integer.MAX_VALUE).stream()
                .flatMap(letter -> step(letter, campaign, person, day))
                .toList();
        return all.isEmpty()
                ? List.of()
                : List.of(new Group(
                        "overdue-copies", all.size(), all.stream().limit(most).toList()));
    }

    private Stream<Step> step(Letter letter, String campaign, SignedIn person, LocalDate day) {
        List<Form> forms = letter.state().next().stream()
                .filter(next -> DueCopies.overdue(next, letter.since(), day))
                .flatMap(_ -> forms(letter, campaign, person))
                .toList();
        int days = Math.toIntExact(ChronoUnit.DAYS.between(letter.since(), day));
        return forms.isEmpty() ? Stream.of() : Stream.of(new Step(words(letter, campaign), days, forms));
    }

    /** What moves the letter on: not what may be done besides, such as to mend one's own translation. */
    private static Stream<Form> forms(Letter letter, String campaign, SignedIn person) {
        Set<String> moving = switch (letter.state()) {
            case RECEIVED -> Set.of("claim");
            case CLAIMED -> Set.of("translate", "release");
            case TRANSLATED -> Set.of("approve", "return");
            case APPROVED -> Set.of("distribute");
            case DISTRIBUTED, DISCARDED -> Set.of();
        };
        return Deeds.of(letter, person, campaign).stream()
                .filter(moving::contains)
                .map(deed -> new Form(
                        "copy." + deed + ".title",
                        "/desk/log/copies/" + letter.copy() + "/" + deed + "?language=" + letter.into()));
    }

    private Other words(Letter letter, String campaign) {
        Locale reader = LocaleContextHolder.getLocale();
        String number = letter.country() == null
                ? sentences.say("letters.letter", letter.number())
                : sentences.say(
                        "letters.letter-from",
                        letter.number(),
                        Locale.of("", letter.country()).getDisplayCountry(reader));
        return new Other(
                number + ", " + sentences.say("letters.into." + letter.into()),
                dates.say(letter.edtf(), reader),
                "/desk/letters?campaign=" + campaign + "&language=" + letter.into());
    }
}
