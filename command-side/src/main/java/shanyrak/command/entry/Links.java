package shanyrak.command.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyrak.command.content.EntryBody;
import shanyrak.command.entry.EntryRefusals.LinkOfAnotherKind;
import shanyrak.command.entry.EntryRefusals.LinkUnknown;
import shanyrak.events.entry.Kind;

/** What entries may refer to: entries of the same campaign, of a kind that makes sense. */
@Component
class Links {

    private static final Map<String, Set<Kind>> REFERRED_TO = Map.of(
            "at", EnumSet.of(Kind.PICKET, Kind.RALLY, Kind.MEETING),
            "of", EnumSet.allOf(Kind.class),
            "after", EnumSet.of(Kind.ARREST),
            "about", EnumSet.allOf(Kind.class),
            "answers", EnumSet.of(Kind.PROTEST, Kind.LETTER_HANDED_IN, Kind.PETITION));

    private final LoggedEntries entries;

    Links(LoggedEntries entries) {
        this.entries = entries;
    }

    /** @throws LinkUnknown or {@link LinkOfAnotherKind}, naming the field */
    void areKnown(String campaign, EntryBody body) {
        body.links().forEach(link -> {
            if (link.entry() != null) {
                known(
                        link.field(),
                        campaign,
                        link.entry(),
                        REFERRED_TO.getOrDefault(link.field(), EnumSet.noneOf(Kind.class)));
            }
        });
    }

    LoggedEntry known(String field, String campaign, UUID entry, Set<Kind> kinds) {
        LoggedEntry found = entries.find(campaign, entry).orElseThrow(() -> new LinkUnknown(field, entry));
        if (!kinds.contains(found.kind())) {
            throw new LinkOfAnotherKind(field);
        }
        return found;
    }
}
