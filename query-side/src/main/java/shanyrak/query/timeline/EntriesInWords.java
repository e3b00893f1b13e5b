package shanyrak.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.timeline.Details.Ending;
import shanyrak.query.timeline.Details.Homes;
import shanyrak.query.timeline.Details.People;
import shanyrak.query.timeline.Details.PublicPerson;
import shanyrak.query.timeline.Details.PublicPlace;
import shanyrak.query.timeline.Details.PublicSource;

/** Says entries in the reader's language, with their doubt. */
@Component
public class EntriesInWords {

    private final MessageSource messages;
    private final DatesInWords dates;

    EntriesInWords(MessageSource messages, DatesInWords dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** @param offices the campaign's addressees by number */
    public EntryCard card(TimelineEntry entry, Map<Integer, String> offices, Locale reader) {
        return new Telling(reader, offices).card(entry);
    }

    /** One telling, in one language. */
    private final class Telling {

        private final Locale reader;
        private final Map<Integer, String> offices;
        private final List<Line> lines = new ArrayList<>();

        Telling(Locale reader, Map<Integer, String> offices) {
            this.reader = reader;
            this.offices = offices;
        }

        EntryCard card(TimelineEntry entry) {
            Details says = entry.details();
            String kind = word("kind", entry.kind());
            String place = joined(town(says.place()), country(says.place()));
            line("when", dates.say(entry.when(), reader));
            line("place", place(says.place()));
            particulars(says);
            line("organisers", list(says.organisers()));
            line("outcome", ending(says.outcome()));
            line("demands", says.demands() == null ? null : list(says.demands()));
            line("note", says.note());
            line("sources", sources(says.sources()));
            return new EntryCard(
                    entry,
                    dates.say(entry.when(), reader),
                    kind,
                    word("side", entry.side()),
                    word("standing", entry.standing()),
                    place.isEmpty() ? kind : say("query.entry.heading", kind, place),
                    List.copyOf(lines));
        }

        private void particulars(Details says) {
            line("action", wordIfAny("kind", says.action()));
            line("time", says.time());
            line("target", says.target());
            line("to", says.to());
            line("outlet", joined(says.outlet(), wordIfAny("medium", says.medium())));
            line("channel", wordIfAny("channel", says.channel()));
            line("by", says.by());
            line("addressee", says.addressee() == null ? null : office(says.addressee()));
            line("nature", wordIfAny("nature", says.nature()));
            line("items", says.items() == null ? null : say("query.entry.items", says.items()));
            line("turnout", people(says.turnout()));
            line("signatures", people(says.signatures()));
            line("against", says.against());
            line("homes", homes(says.homes()));
            line("court", says.court());
            line("people", people(says.people()));
            line("named", named(says.named()));
            line("charge", says.charge());
            line("verdict", says.verdict());
            line("terms", says.terms());
            line("forces", list(says.forces()));
            line("resistedBy", list(says.resistedBy()));
            line("resisters", people(says.resisters()));
            line("words", says.words());
            line("due", says.due() == null ? null : dates.say(says.due(), reader));
        }

        private @Nullable String named(@Nullable List<PublicPerson> named) {
            return named == null ? null : named.stream().map(PublicPerson::name).collect(Collectors.joining(", "));
        }

        private @Nullable String homes(@Nullable Homes homes) {
            return homes == null ? null : say("outcome.homes", bound(homes.low()), bound(homes.high()));
        }

        private void line(String name, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                lines.add(new Line(name, say("query.field." + name), text));
            }
        }

        private String office(int addressee) {
            return offices.getOrDefault(addressee, say("query.entry.addressee", addressee));
        }

        private @Nullable String place(@Nullable PublicPlace place) {
            return place == null ? null : joined(place.venue(), town(place), country(place));
        }

        private @Nullable String town(@Nullable PublicPlace place) {
            return place == null ? null : place.town();
        }

        private @Nullable String country(@Nullable PublicPlace place) {
            return place == null ? null : Locale.of("", place.country()).getDisplayCountry(reader);
        }

        private @Nullable String people(@Nullable People people) {
            if (people == null) {
                return null;
            }
            String words = people.words();
            return words == null ? bounds(people) : say("people.as-worded", bounds(people), words);
        }

        private String bounds(People people) {
            Integer low = people.low();
            Integer high = people.high();
            if (low == null) {
                return high == null ? say("people.unknown") : say("people.at-most", high);
            }
            if (high == null) {
                return say("people.at-least", low);
            }
            return low.equals(high) ? say("people.exactly", low) : say("people.between", low, high);
        }

        private @Nullable String ending(@Nullable Ending ending) {
            if (ending == null) {
                return null;
            }
            String homes = ending.homesLow() == null && ending.homesHigh() == null
                    ? null
                    : say("outcome.homes", bound(ending.homesLow()), bound(ending.homesHigh()));
            String when = ending.when() == null ? null : dates.say(ending.when(), reader);
            String ended = joined(word("outcome", ending.ended()), when, homes);
            return ending.account() == null ? ended : ended + ". " + ending.account();
        }

        private Object bound(@Nullable Integer bound) {
            return bound == null ? "?" : bound;
        }

        private @Nullable String sources(@Nullable List<PublicSource> sources) {
            return sources == null ? null : sources.stream().map(this::source).collect(Collectors.joining("; "));
        }

        private String source(PublicSource source) {
            String published = source.published() == null ? null : dates.say(source.published(), reader);
            return joined(source.title(), source.outlet(), published, source.address());
        }

        private @Nullable String list(@Nullable List<?> parts) {
            return parts == null ? null : parts.stream().map(Object::toString).collect(Collectors.joining(", "));
        }

        private String joined(@Nullable String... parts) {
            return Stream.of(parts)
                    .filter(Objects::nonNull)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", "));
        }

        private String word(String family, String kebab) {
            return say(family + "." + Kebab.constant(kebab));
        }

        private @Nullable String wordIfAny(String family, @Nullable String kebab) {
            return kebab == null ? null : word(family, kebab);
        }

        private String say(String key, Object... arguments) {
            return messages.getMessage(key, arguments, reader);
        }
    }
}
