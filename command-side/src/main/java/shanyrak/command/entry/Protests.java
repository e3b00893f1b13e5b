package shanyrak.command.entry;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Kind;

/** The entries that a copy of a letter may belong to. */
@Component
public class Protests {

    private static final Set<Kind> KINDS = EnumSet.of(Kind.PROTEST, Kind.LETTER_HANDED_IN, Kind.PETITION);

    private final Links links;

    Protests(Links links) {
        this.links = links;
    }

    /** @throws shanyrak.web.Refused if the campaign has no such entry, or it is no protest; it names the field */
    public void mustBeKnown(String field, String campaign, UUID protest) {
        links.known(field, campaign, protest, KINDS);
    }
}
