package shanyrak.command.copy;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.Choices;
import shanyrak.events.copy.Arrival;
import shanyrak.events.copy.DiscardReason;
import shanyrak.events.copy.Distribution;
import shanyrak.web.Sentences;

/** What can be chosen in the forms of copies, in the reader's language. */
@Component
class CopyChoices {

    private final Sentences sentences;

    CopyChoices(Sentences sentences) {
        this.sentences = sentences;
    }

    /** One line of a list. */
    record Choice(String value, String text) {}

    public List<Choice> countries() {
        return sorted(Locale.getISOCountries(), code -> Locale.of("", code).getDisplayCountry(reader()));
    }

    public List<Choice> languages() {
        return sorted(Locale.getISOLanguages(), code -> Locale.of(code).getDisplayLanguage(reader()));
    }

    public List<Choice> arrivals() {
        return of(Arrival.class, "arrival");
    }

    public List<Choice> distributions() {
        return of(Distribution.class, "distribution");
    }

    public List<Choice> discardReasons() {
        return of(DiscardReason.class, "discard");
    }

    private static List<Choice> sorted(String[] codes, Function<String, String> name) {
        return Arrays.stream(codes)
                .map(code -> new Choice(code, name.apply(code)))
                .sorted(Comparator.comparing(Choice::text, Collator.getInstance(reader())))
                .toList();
    }

    private <E extends Enum<E>> List<Choice> of(Class<E> choices, String prefix) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> new Choice(Choices.name(choice), sentences.say(prefix + "." + choice.name())))
                .toList();
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
