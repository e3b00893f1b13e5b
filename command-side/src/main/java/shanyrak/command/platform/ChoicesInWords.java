package shanyrak.command.platform;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shanyrak.web.Sentences;

/** What many forms let people choose from, in the reader's language. */
@Component
public final class ChoicesInWords {

    private final Sentences sentences;

    ChoicesInWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param prefix of the messages; behind a dot each has the name of its constant */
    public <E extends Enum<E>> List<Choice> of(Class<E> choices, String prefix) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> new Choice(Choices.name(choice), sentences.say(prefix + "." + choice.name())))
                .toList();
    }

    /** All of ISO 3166-1, in the order of the reader's alphabet. */
    public List<Choice> countries() {
        return sorted(Locale.getISOCountries(), code -> Locale.of("", code).getDisplayCountry(reader()));
    }

    /** All of ISO 639, in the order of the reader's alphabet. */
    public List<Choice> languages() {
        return sorted(Locale.getISOLanguages(), code -> Locale.of(code).getDisplayLanguage(reader()));
    }

    private static List<Choice> sorted(String[] codes, Function<String, String> name) {
        return Arrays.stream(codes)
                .map(code -> new Choice(code, name.apply(code)))
                .sorted(Comparator.comparing(Choice::text, Collator.getInstance(reader())))
                .toList();
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
