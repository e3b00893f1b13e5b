package shanyrak.command.copy;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.Choice;
import shanyrak.command.platform.ChoicesInWords;
import shanyrak.events.copy.Arrival;
import shanyrak.events.copy.DiscardReason;
import shanyrak.events.copy.Distribution;

/** What can be chosen in the forms of copies, in the reader's language. */
@Component
class CopyChoices {

    private final ChoicesInWords words;

    CopyChoices(ChoicesInWords words) {
        this.words = words;
    }

    public List<Choice> countries() {
        return words.countries();
    }

    public List<Choice> languages() {
        return words.languages();
    }

    public List<Choice> arrivals() {
        return words.of(Arrival.class, "arrival");
    }

    public List<Choice> distributions() {
        return words.of(Distribution.class, "distribution");
    }

    public List<Choice> discardReasons() {
        return words.of(DiscardReason.class, "discard");
    }
}
