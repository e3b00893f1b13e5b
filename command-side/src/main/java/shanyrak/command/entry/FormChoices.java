package shanyrak.command.entry;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shanyrak.command.content.EntryBody;
import shanyrak.command.content.EntryBody.SourceBody;
import shanyrak.command.content.EntryRules;
import shanyrak.command.platform.Choices;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Consent;
import shanyrak.events.entry.Medium;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.values.Precision;
import shanyrak.web.Languages;
import shanyrak.web.Sentences;

/** What can be chosen in the forms, in the reader's language. */
@Component
class FormChoices {

    private final Sentences sentences;

    FormChoices(Sentences sentences) {
        this.sentences = sentences;
    }

    /** One line of a list. */
    record Choice(String value, String text) {}

    public List<Choice> countries() {
        Locale reader = LocaleContextHolder.getLocale();
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(reader)))
                .sorted(Comparator.comparing(Choice::text, Collator.getInstance(reader)))
                .toList();
    }

    public List<Choice> channels() {
        return of(Channel.class, "channel");
    }

    public List<Choice> media() {
        return of(Medium.class, "medium");
    }

    public List<Choice> precisions() {
        return of(Precision.class, "precision");
    }

    public List<Choice> publications() {
        return of(Publication.class, "publication");
    }

    public List<Choice> retractionReasons() {
        return of(RetractionReason.class, "retraction");
    }

    public List<Choice> natures() {
        return of(AnswerNature.class, "nature");
    }

    public List<Choice> consents() {
        return of(Consent.class, "consent");
    }

    /** The actions that can be announced. */
    public List<Choice> actions() {
        return EntryRules.ANNOUNCED.stream()
                .map(kind -> new Choice(Choices.name(kind), sentences.say("kind." + kind)))
                .toList();
    }

    public List<Choice> languages() {
        return Languages.PLANNED.stream()
                .map(tag -> new Choice(tag, sentences.say("language." + tag)))
                .toList();
    }

    public List<Choice> outcomes() {
        return List.of(
                new Choice(DecisionDesk.REPELLED, sentences.say("outcome.REPELLED")),
                new Choice(DecisionDesk.DEMOLISHED, sentences.say("outcome.HOMES_DEMOLISHED")));
    }

    /** The sources of an entry by their numbers. */
    List<Choice> sources(EntryBody body) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (SourceBody source : Objects.requireNonNullElse(body.sources(), List.<SourceBody>of())) {
            texts.put(
                    texts.size() + 1,
                    Stream.of(source.title(), source.outlet(), source.address())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", ")));
        }
        return numbered(texts);
    }

    public List<Choice> numbered(Map<Integer, String> texts) {
        return texts.entrySet().stream()
                .map(text -> new Choice(text.getKey().toString(), text.getValue()))
                .toList();
    }

    private <E extends Enum<E>> List<Choice> of(Class<E> choices, String prefix) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> new Choice(Choices.name(choice), sentences.say(prefix + "." + choice.name())))
                .toList();
    }
}
