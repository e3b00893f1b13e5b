package shanyrak.command.platform;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.web.BrokenRule;
import shanyrak.web.FormErrors;
import shanyrak.web.Refused;
import shanyrak.web.Sentences;

/** Shows a form again that was refused, with what was wrong. */
@Component
public final class FormAgain {

    private static final String ERRORS = "errors";

    private final Sentences sentences;

    FormAgain(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * @param form is asked for only if there is one to come back to
     * @throws Refused the same, if what was asked for is not there, or is not for this person to do
     */
    public ModelAndView explaining(Refused refused, Supplier<ModelAndView> form) {
        return explaining(refused, "", errors -> form.get().addObject(ERRORS, errors));
    }

    /**
     * The same for a form in which the fields of a part stand beside the others, while in REST the part is a JSON object of
     * its own.
     */
    public ModelAndView explaining(Refused refused, String part, Function<FormErrors, ModelAndView> form) {
        if (refused.status() == HttpStatus.NOT_FOUND || refused.status() == HttpStatus.FORBIDDEN) {
            throw refused;
        }
        ModelAndView again = form.apply(sentences.of(
                refused.broken().stream().map(broken -> without(part, broken)).toList()));
        again.setStatus(refused.status());
        return again;
    }

    private static BrokenRule without(String part, BrokenRule broken) {
        String field = broken.field();
        return field == null || !field.startsWith(part)
                ? broken
                : new BrokenRule(field.substring(part.length()), broken.rule(), broken.arguments());
    }
}
