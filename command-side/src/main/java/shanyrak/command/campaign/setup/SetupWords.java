package shanyrak.command.campaign.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.platform.Choice;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.ChoicesInWords;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Publication;
import shanyrak.events.values.Precision;
import shanyrak.web.Languages;
import shanyrak.web.Sentences;

/** What the set-up pages say and offer, in the reader's language. */
@Component
class SetupWords {

    private final ChoicesInWords choices;
    private final Sentences sentences;

    SetupWords(ChoicesInWords choices, Sentences sentences) {
        this.choices = choices;
        this.sentences = sentences;
    }

    /** In the reader's language, or in the first one there is. */
    public String said(@Nullable Map<String, String> texts) {
        Map<String, String> given = texts == null ? Map.of() : texts;
        String reader = LocaleContextHolder.getLocale().getLanguage();
        return Stream.concat(Stream.of(reader), Languages.PLANNED.stream())
                .filter(given::containsKey)
                .map(language -> given.getOrDefault(language, ""))
                .findFirst()
                .orElse("");
    }

    /** Which languages something is said in, and which are missing. */
    public String languages(@Nullable Map<String, String> texts) {
        Map<String, String> given = texts == null ? Map.of() : texts;
        String there = named(Languages.PLANNED.stream().filter(given::containsKey));
        String missing = named(Languages.PLANNED.stream().filter(language -> !given.containsKey(language)));
        return missing.isEmpty()
                ? sentences.say("setup.languages", there)
                : sentences.say("setup.languages.missing", there, missing);
    }

    /** The channels by which an office can be reached. */
    public String channels(Addressee addressee) {
        Map<String, @Nullable String> channels = new LinkedHashMap<>();
        channels.put("post", addressee.post());
        channels.put("telephone", addressee.telephone());
        channels.put("fax", addressee.fax());
        channels.put("email", addressee.email());
        channels.put("website", addressee.website());
        channels.values().removeIf(channel -> channel == null);
        return channels.isEmpty()
                ? sentences.say("setup.channels.none")
                : channels.keySet().stream()
                        .map(channel -> sentences.say("setup.channel." + channel))
                        .collect(Collectors.joining(", "));
    }

    public String precision(@Nullable String name) {
        return name == null ? "" : sentences.say("setup.precision." + name);
    }

    public String kind(String name) {
        return sentences.say("kind." + Choices.of(Kind.class, name).name());
    }

    public List<String> kinds() {
        return Choices.names(Kind.class);
    }

    public List<Choice> countries() {
        return choices.countries();
    }

    public List<Choice> publications() {
        return of(Publication.class, "setup.publish.");
    }

    public List<Choice> precisions() {
        return of(Precision.class, "setup.precision.");
    }

    public List<Choice> precisionsInShort() {
        return choices.of(Precision.class, "precision");
    }

    public List<Choice> statuses() {
        return of(DemandStatus.class, "demand.status.");
    }

    private <E extends Enum<E>> List<Choice> of(Class<E> choices, String prefix) {
        return Choices.names(choices).stream()
                .map(name -> new Choice(name, sentences.say(prefix + name)))
                .toList();
    }

    private String named(Stream<String> languages) {
        return languages
                .map(language -> sentences.say("setup.language." + language))
                .collect(Collectors.joining(", "));
    }
}
