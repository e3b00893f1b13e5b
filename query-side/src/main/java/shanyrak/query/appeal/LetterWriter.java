package shanyrak.query.appeal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Addressee;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Demand;
import shanyrak.web.Languages;

/** Writes the letter that puts a campaign's demands to an office. */
@Component
class LetterWriter {

    /** Nobody needs to ask for these any more. */
    private static final Set<String> SETTLED = Set.of("met", "withdrawn");

    private final MessageSource messages;

    LetterWriter(MessageSource messages) {
        this.messages = messages;
    }

    /** The demands that are still to be made. */
    List<Demand> open(List<Demand> demands) {
        return demands.stream()
                .filter(demand -> !SETTLED.contains(demand.status()))
                .toList();
    }

    /** The languages in which every demand is worded. */
    List<String> languages(List<Demand> demands) {
        return Languages.PLANNED.stream()
                .filter(language ->
                        demands.stream().allMatch(demand -> demand.text().containsKey(language)))
                .toList();
    }

    Letter write(Campaign campaign, List<Demand> demands, Addressee to, String language) {
        Locale locale = Locale.of(language);
        String title = campaign.titleIn(locale).words();
        String text = Stream.of(
                        address(to),
                        say("appeal.letter.salutation", locale),
                        say("appeal.letter.opening", locale, title, demands.size()),
                        numbered(demands, locale),
                        say("appeal.letter.answer", locale, demands.size()),
                        say("appeal.letter.closing", locale))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new Letter(language, to.addressee(), title, text + "\n");
    }

    private static String address(Addressee to) {
        return Stream.of(to.office(), to.post()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static String numbered(List<Demand> demands, Locale locale) {
        return IntStream.range(0, demands.size())
                .mapToObj(n -> (n + 1) + ". " + demands.get(n).textIn(locale).words())
                .collect(Collectors.joining("\n"));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
