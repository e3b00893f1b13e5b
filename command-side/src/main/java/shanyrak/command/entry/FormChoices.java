package shanyrak.command.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shanyrak.command.content.EntryBody;
import shanyrak.command.content.EntryBody.SourceBody;
import shanyrak.command.content.EntryRules;
import shanyrak.command.platform.Choice;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.ChoicesInWords;
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

    private final ChoicesInWords words;
    private final Sentences sentences;

    FormChoices(ChoicesInWords words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    public List<Choice> countries() {
        return words.countries();
    }

    public List<Choice> channels() {
        return words.of(Channel.class, "channel");
    }

    public List<Choice> media() {
        return words.of(Medium.class, "medium");
    }

    public List<Choice> precisions() {
        return words.of(Precision.class, "precision");
    }

    public List<Choice> publications() {
        return words.of(Publication.class, "publication");
    }

    public List<Choice> retractionReasons() {
        return words.of(RetractionReason.class, "retraction");
    }

    public List<Choice> natures() {
        return words.of(AnswerNature.class, "nature");
    }

    public List<Choice> consents() {
        return words.of(Consent.class, "consent");
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
}
