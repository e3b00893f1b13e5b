package shanyrak.command.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import shanyrak.command.entry.DecisionBodies.Homes;
import shanyrak.command.entry.EntryBody.SourceBody;
import shanyrak.command.entry.EntryBody.TurnoutBody;
import shanyrak.command.platform.PlaceBody;
import shanyrak.command.platform.Typed;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;

/** The fields of a form as they were typed. A field has the name that it has in REST; lists are one to a line. */
final class TypedForm {

    private final MultiValueMap<String, String> fields;
    private final List<BrokenRule> broken = new ArrayList<>();

    TypedForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** The body that REST would have got. @throws Refused if a number is none */
    EntryBody entry() {
        EntryBody body = new EntryBody(
                text("when"),
                new PlaceBody(
                        text("place.country"),
                        text("place.town"),
                        text("place.venue"),
                        decimal("place.latitude"),
                        decimal("place.longitude"),
                        text("place.precision")),
                lines("organisers"),
                turnout(),
                sources(),
                demands(),
                text("note"),
                text("publish"),
                text("target"),
                text("channel"),
                number("addressee"),
                number("items"),
                text("to"),
                id("at"),
                text("outlet"),
                text("medium"),
                id("of"),
                text("words"),
                text("language"),
                lines("forces"),
                text("against"),
                lines("resistedBy"));
        Refused.ifAny(broken);
        return body;
    }

    @Nullable
    Homes homes() {
        Integer low = number("homes.low");
        Integer high = number("homes.high");
        Refused.ifAny(broken);
        return low == null && high == null ? null : new Homes(low, high);
    }

    @Nullable
    String text(String field) {
        return Typed.text(fields.getFirst(field));
    }

    private @Nullable TurnoutBody turnout() {
        Integer low = number("turnout.low");
        Integer high = number("turnout.high");
        String words = text("turnout.words");
        return low == null && high == null && words == null ? null : new TurnoutBody(low, high, words);
    }

    private List<SourceBody> sources() {
        List<SourceBody> sources = new ArrayList<>();
        for (int at = 0; fields.containsKey("sources[" + at + "].title"); at++) {
            String field = "sources[" + at + "].";
            var source = new SourceBody(
                    text(field + "title"), text(field + "outlet"), text(field + "address"), text(field + "published"));
            if (!source.equals(new SourceBody(null, null, null, null))) {
                sources.add(source);
            }
        }
        return sources;
    }

    private List<Integer> demands() {
        return fields.getOrDefault("demands", List.of()).stream()
                .map(demand -> parsed("demands", demand, Integer::valueOf, "NotANumber"))
                .filter(demand -> demand != null)
                .toList();
    }

    private @Nullable List<String> lines(String field) {
        String text = text(field);
        return text == null
                ? null
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private @Nullable Integer number(String field) {
        return parsed(field, text(field), Integer::valueOf, "NotANumber");
    }

    private @Nullable Double decimal(String field) {
        return parsed(field, text(field), text -> new BigDecimal(text).doubleValue(), "NotANumber");
    }

    /** The id of an entry, or the address of its page. */
    private @Nullable UUID id(String field) {
        return parsed(
                field, text(field), text -> UUID.fromString(text.substring(text.lastIndexOf('/') + 1)), "NotAnEntry");
    }

    private <T> @Nullable T parsed(String field, @Nullable String text, Function<String, T> parser, String rule) {
        try {
            return text == null ? null : parser.apply(text);
        } catch (IllegalArgumentException _) {
            broken.add(BrokenRule.at(field, rule));
            return null;
        }
    }
}
