package shanyrak.query.embed;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyrak.query.timeline.FacetsInWords.Choice;
import shanyrak.web.Sentences;

/** Says on one line what was chosen. */
@Component
class ChosenInWords {

    private final Sentences sentences;

    ChosenInWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String say(List<Choice> chosen) {
        return chosen.stream().map(it -> say(it.label(), it.text())).collect(Collectors.joining("; "));
    }

    String say(String label, String text) {
        return sentences.say("embed.choice", label, text);
    }
}
