package shanyrak.command.selfreport;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.Choices;
import shanyrak.events.entry.Channel;
import shanyrak.events.selfreport.DiscountReason;
import shanyrak.web.Sentences;

/** What can be chosen in the forms of self-reports, in the reader's language. */
@Component
class SelfReportChoices {

    private final Sentences sentences;

    SelfReportChoices(Sentences sentences) {
        this.sentences = sentences;
    }

    /** One line of a list. */
    record Choice(String value, String text) {}

    public List<Choice> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, country(code)))
                .sorted(Comparator.comparing(Choice::text, Collator.getInstance(reader())))
                .toList();
    }

    public List<Choice> channels() {
        return Arrays.stream(Channel.values())
                .map(channel -> new Choice(Choices.name(channel), channel(channel)))
                .toList();
    }

    public List<Choice> reasons() {
        return Arrays.stream(DiscountReason.values())
                .map(reason -> new Choice(Choices.name(reason), sentences.say("unbelieved." + reason.name())))
                .toList();
    }

    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(reader());
    }

    public String channel(Channel channel) {
        return sentences.say("channel." + channel.name());
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
