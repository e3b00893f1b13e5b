package shanyrak.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns broken rules and message keys into sentences in the reader's language. */
@Component
public final class Sentences {

    /** Code points of what was sent that a sentence repeats; more than any list of choices has. */
    private static final int REPEATED = 250;

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence of message {@code refusal.<rule>}. */
    public String of(BrokenRule broken) {
        return say(
                "refusal." + broken.rule(),
                broken.arguments().stream().map(Sentences::cut).toArray());
    }

    private static Object cut(Object argument) {
        return argument instanceof String text && text.codePointCount(0, text.length()) > REPEATED
                ? text.substring(0, text.offsetByCodePoints(0, REPEATED)) + "…"
                : argument;
    }

    public FormErrors of(List<BrokenRule> broken) {
        return new FormErrors(broken.stream().map(this::sentence).toList());
    }

    public FormErrors of(Refused refused) {
        return of(refused.broken());
    }

    /** @throws NoSuchMessageException when no message file has the key */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private FormErrors.Sentence sentence(BrokenRule broken) {
        return new FormErrors.Sentence(broken.field(), broken.rule(), of(broken));
    }
}
