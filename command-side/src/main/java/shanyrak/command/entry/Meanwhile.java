package shanyrak.command.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.command.content.TypedForm;
import shanyrak.web.Sentences;

/** Tells whoever decides about an entry what others did to it since the form was opened. What was typed is kept. */
@Component
class Meanwhile {

    private final LoggedEntries entries;
    private final Sentences sentences;

    Meanwhile(LoggedEntries entries, Sentences sentences) {
        this.entries = entries;
        this.sentences = sentences;
    }

    /** The form with the list of what happened since it was opened, if anything did. */
    ModelAndView told(ModelAndView form, TypedForm typed, LoggedEntry found) {
        Long seen = typed.seen();
        List<String> news = seen == null || seen >= found.seen() ? List.of() : entries.since(found.entry(), seen);
        return form.addObject(
                "meanwhile",
                news.stream()
                        .map(event -> sentences.say("entry.event." + event))
                        .toList());
    }

    /** The fields of a form whose sender knows by now how the entry stands. */
    Map<String, String> upToDate(LoggedEntry found, Map<String, String> fields) {
        Map<String, String> told = new HashMap<>(fields);
        told.put("seen", Long.toString(found.seen()));
        return told;
    }
}
