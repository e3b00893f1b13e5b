package shanyrak.command.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.command.content.EntryBody.CountBody;
import shanyrak.command.content.EntryBody.HomesBody;
import shanyrak.command.content.EntryBody.PersonBody;
import shanyrak.command.content.EntryBody.SourceBody;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.PlaceBody;
import shanyrak.command.platform.Typed;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.Answer;
import shanyrak.events.entry.Arrest;
import shanyrak.events.entry.Concession;
import shanyrak.events.entry.Demolition;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.LetterHandIn;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.Meeting;
import shanyrak.events.entry.Named;
import shanyrak.events.entry.Petition;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.Promise;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.Rally;
import shanyrak.events.entry.Release;
import shanyrak.events.entry.Reply;
import shanyrak.events.entry.Statement;
import shanyrak.events.entry.Trial;
import shanyrak.events.values.Source;
import shanyrak.events.values.Turnout;
import shanyrak.vault.Opener;

/** One content being opened into the fields of its body, for those who correct it. */
final class Opening {

    private final Opener opener;
    private final Map<String, @Nullable Object> fields = new HashMap<>();

    Opening(Opener opener) {
        this.opener = opener;
    }

    EntryBody body(EntryContent content, List<Source> added) {
        facts(content.facts(), added);
        particulars(content);
        return EntryBody.of(fields);
    }

    private void facts(Facts facts, List<Source> added) {
        fields.put("when", facts.when().edtf());
        fields.put("place", PlaceBody.open(facts.place(), opener));
        fields.put("organisers", Typed.opened(opener, facts.organisers()));
        List<Source> sources = new ArrayList<>(facts.sources());
        sources.addAll(added);
        fields.put("sources", sources.stream().map(this::source).toList());
        fields.put("demands", facts.demands());
        fields.put("note", Typed.opened(opener, facts.note()));
    }

    private void particulars(EntryContent content) {
        switch (content) {
            case Picket picket -> {
                fields.put("target", Typed.opened(opener, picket.target()));
                fields.put("turnout", count(picket.turnout()));
            }
            case Protest protest -> {
                fields.put("channel", Choices.name(protest.channel()));
                fields.put("addressee", protest.addressee());
                fields.put("items", protest.items());
            }
            case LetterHandIn letter -> {
                fields.put("to", Typed.opened(opener, letter.to()));
                fields.put("at", letter.at());
            }
            case Rally rally -> {
                fields.put("target", Typed.opened(opener, rally.target()));
                fields.put("turnout", count(rally.turnout()));
            }
            case Meeting meeting -> {
                fields.put("turnout", count(meeting.turnout()));
                fields.put("words", Typed.opened(opener, meeting.resolution()));
                fields.put("language", meeting.language());
            }
            case Petition petition -> {
                fields.put("addressee", petition.addressee());
                fields.put("signatures", count(petition.signatures()));
            }
            case MediaCoverage coverage -> {
                fields.put("outlet", Typed.opened(opener, coverage.outlet()));
                fields.put("medium", Choices.name(coverage.medium()));
                fields.put("of", coverage.of());
            }
            case Statement statement -> said(Typed.opened(opener, statement.words()), statement.language());
            case Announcement announcement -> {
                fields.put("action", Choices.name(announcement.action()));
                fields.put("target", Typed.opened(opener, announcement.target()));
                fields.put("time", announcement.time());
            }
            case EvictionAttempt attempt -> {
                fields.put("forces", Typed.opened(opener, attempt.forces()));
                fields.put("against", Typed.opened(opener, attempt.against()));
                fields.put("resistedBy", Typed.opened(opener, attempt.resistedBy()));
                fields.put("turnout", count(attempt.resisters()));
            }
            case Arrest arrest -> {
                fields.put("forces", Typed.opened(opener, arrest.forces()));
                detained(arrest.arrested(), arrest.named());
                fields.put("charge", Typed.opened(opener, arrest.grounds()));
            }
            case Release release -> {
                detained(release.released(), release.named());
                fields.put("terms", Typed.opened(opener, release.terms()));
                fields.put("after", release.after());
            }
            case Trial trial -> {
                fields.put("court", Typed.opened(opener, trial.court()));
                detained(trial.tried(), trial.named());
                fields.put("charge", Typed.opened(opener, trial.charge()));
                fields.put("verdict", Typed.opened(opener, trial.verdict()));
                fields.put("after", trial.after());
            }
            case Demolition demolition -> {
                fields.put("forces", Typed.opened(opener, demolition.forces()));
                fields.put("against", Typed.opened(opener, demolition.against()));
                fields.put("homes", homes(demolition));
            }
            case Answer answer -> {
                fields.put("nature", Choices.name(answer.nature()));
                answered(answer.addressee(), answer.answers());
                said(Typed.opened(opener, answer.words()), answer.language());
            }
            case Promise promise -> {
                answered(promise.addressee(), promise.answers());
                said(Typed.opened(opener, promise.words()), promise.language());
                fields.put("due", promise.due() == null ? null : promise.due().edtf());
            }
            case Concession concession -> {
                answered(concession.addressee(), concession.answers());
                said(Typed.opened(opener, concession.words()), concession.language());
            }
            case Reply reply -> {
                fields.put("by", Typed.opened(opener, reply.by()));
                said(Typed.opened(opener, reply.words()), reply.language());
                fields.put("about", reply.about());
            }
        }
    }

    private void said(@Nullable String words, String language) {
        fields.put("words", words);
        fields.put("language", language);
    }

    private void answered(int addressee, List<UUID> answers) {
        fields.put("addressee", addressee);
        fields.put("answers", answers);
    }

    private void detained(@Nullable Turnout people, List<Named> named) {
        fields.put("people", count(people));
        fields.put("named", named.stream().flatMap(this::person).toList());
    }

    /** Whose key was destroyed is not there any more. */
    private Stream<PersonBody> person(Named named) {
        return opener.open(named.name()).stream()
                .map(name -> new PersonBody(named.person(), name, Choices.name(named.consent())));
    }

    private @Nullable CountBody count(@Nullable Turnout count) {
        return count == null ? null : new CountBody(count.low(), count.high(), Typed.opened(opener, count.words()));
    }

    private static @Nullable HomesBody homes(Demolition demolition) {
        return demolition.homesLow() == null && demolition.homesHigh() == null
                ? null
                : new HomesBody(demolition.homesLow(), demolition.homesHigh());
    }

    private SourceBody source(Source source) {
        return Sources.open(source, opener);
    }
}
