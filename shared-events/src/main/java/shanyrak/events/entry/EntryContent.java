package shanyrak.events.entry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What an entry says, by kind. In JSON its {@code kind} tells which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "picket", value = Picket.class),
    @JsonSubTypes.Type(name = "protest", value = Protest.class),
    @JsonSubTypes.Type(name = "letter-handed-in", value = LetterHandIn.class),
    @JsonSubTypes.Type(name = "media-coverage", value = MediaCoverage.class),
    @JsonSubTypes.Type(name = "statement", value = Statement.class),
    @JsonSubTypes.Type(name = "eviction-attempt", value = EvictionAttempt.class)
})
public sealed interface EntryContent permits Picket, Protest, LetterHandIn, MediaCoverage, Statement, EvictionAttempt {

    Facts facts();

    /** The kind that this content is of. */
    default Kind kind() {
        return switch (this) {
            case Picket _ -> Kind.PICKET;
            case Protest _ -> Kind.PROTEST;
            case LetterHandIn _ -> Kind.LETTER_HANDED_IN;
            case MediaCoverage _ -> Kind.MEDIA_COVERAGE;
            case Statement _ -> Kind.STATEMENT;
            case EvictionAttempt _ -> Kind.EVICTION_ATTEMPT;
        };
    }
}
