package shanyrak.command.selfreport;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.Choice;
import shanyrak.command.platform.ChoicesInWords;
import shanyrak.events.entry.Channel;
import shanyrak.events.selfreport.DiscountReason;
import shanyrak.web.Sentences;

/** What can be chosen in the forms of self-reports, in the reader's language. */
@Component
class SelfReportChoices {

    private final ChoicesInWords words;
    private final Sentences sentences;

    SelfReportChoices(ChoicesInWords words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    public List<Choice> countries() {
        return words.countries();
    }

    public List<Choice> channels() {
        return words.of(Channel.class, "channel");
    }

    public List<Choice> reasons() {
        return words.of(DiscountReason.class, "unbelieved");
    }

    public String channel(Channel channel) {
        return sentences.say("channel." + channel.name());
    }
}
