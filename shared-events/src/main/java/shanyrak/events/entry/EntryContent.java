package shanyrak.events.entry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What an entry says, by kind. In JSON its {@code kind} tells which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "picket", value = Picket.class),
    @JsonSubTypes.Type(name = "protest", value = Protest.class),
    @JsonSubTypes.Type(name = "letter-handed-in", value = LetterHandIn.class),
    @JsonSubTypes.Type(name = "media-coverage", value = MediaCoverage.class),
    @JsonSubTypes.Type(name = "statement", value = Statement.class),
    @JsonSubTypes.Type(name = "eviction-attempt", value = EvictionAttempt.class),
    @JsonSubTypes.Type(name = "rally", value = Rally.class),
    @JsonSubTypes.Type(name = "meeting", value = Meeting.class),
    @JsonSubTypes.Type(name = "petition", value = Petition.class),
    @JsonSubTypes.Type(name = "announcement", value = Announcement.class),
    @JsonSubTypes.Type(name = "arrest", value = Arrest.class),
    @JsonSubTypes.Type(name = "release", value = Release.class),
    @JsonSubTypes.Type(name = "trial", value = Trial.class),
    @JsonSubTypes.Type(name = "demolition", value = Demolition.class),
    @JsonSubTypes.Type(name = "answer", value = Answer.class),
    @JsonSubTypes.Type(name = "promise", value = Promise.class),
    @JsonSubTypes.Type(name = "concession", value = Concession.class),
    @JsonSubTypes.Type(name = "reply", value = Reply.class)
})
public sealed interface EntryContent
        permits Picket,
                Protest,
                LetterHandIn,
                MediaCoverage,
                Statement,
                EvictionAttempt,
                Rally,
                Meeting,
                Petition,
                Announcement,
                Arrest,
                Release,
                Trial,
                Demolition,
                Answer,
                Promise,
                Concession,
                Reply {

    Facts facts();

    /** The detained persons that it names; each name is sealed with a key of the person's own. */
    default List<Named> named() {
        return List.of();
    }

    /** The kind that this content is of. */
    default Kind kind() {
        return switch (this) {
            case Picket _ -> Kind.PICKET;
            case Protest _ -> Kind.PROTEST;
            case LetterHandIn _ -> Kind.LETTER_HANDED_IN;
            case MediaCoverage _ -> Kind.MEDIA_COVERAGE;
            case Statement _ -> Kind.STATEMENT;
            case EvictionAttempt _ -> Kind.EVICTION_ATTEMPT;
            case Rally _ -> Kind.RALLY;
            case Meeting _ -> Kind.MEETING;
            case Petition _ -> Kind.PETITION;
            case Announcement _ -> Kind.ANNOUNCEMENT;
            case Arrest _ -> Kind.ARREST;
            case Release _ -> Kind.RELEASE;
            case Trial _ -> Kind.TRIAL;
            case Demolition _ -> Kind.DEMOLITION;
            case Answer _ -> Kind.ANSWER;
            case Promise _ -> Kind.PROMISE;
            case Concession _ -> Kind.CONCESSION;
            case Reply _ -> Kind.REPLY;
        };
    }
}
