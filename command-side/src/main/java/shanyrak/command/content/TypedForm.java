package shanyrak.command.content;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import shanyrak.command.content.EntryBody.CountBody;
import shanyrak.command.content.EntryBody.HomesBody;
import shanyrak.command.content.EntryBody.PersonBody;
import shanyrak.command.content.EntryBody.SourceBody;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.PlaceBody;
import shanyrak.command.platform.Typed;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;
import shanyrak.web.SignedIn;

/** The fields of a form as they were typed. A field has the name that it has in REST; lists are one to a line. */
public final class TypedForm {

    private static final List<String> WORDS = List.of(
            "when",
            "note",
            "publish",
            "target",
            "channel",
            "to",
            "outlet",
            "medium",
            "words",
            "language",
            "against",
            "action",
            "time",
            "charge",
            "terms",
            "court",
            "verdict",
            "nature",
            "due",
            "by");

    private final MultiValueMap<String, String> fields;
    private final List<BrokenRule> broken = new ArrayList<>();

    public TypedForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** The body that REST would have got. @throws Refused if a number is none */
    public EntryBody entry() {
        Map<String, @Nullable Object> body = new HashMap<>();
        WORDS.forEach(field -> body.put(field, text(field)));
        List.of("organisers", "forces", "resistedBy").forEach(field -> body.put(field, lines(field)));
        List.of("addressee", "items").forEach(field -> body.put(field, number(field)));
        List.of("at", "of", "after", "about").forEach(field -> body.put(field, id(field, text(field))));
        List.of("turnout", "signatures", "people").forEach(field -> body.put(field, count(field)));
        body.put("place", place());
        body.put("sources", rows("sources", "title", this::source));
        body.put("named", people());
        body.put("demands", demands());
        body.put("answers", answers());
        body.put("homes", homes());
        Refused.ifAny(broken);
        return EntryBody.of(body);
    }

    /** Homes destroyed, if anything is said of them. @throws Refused if a number is none */
    public @Nullable HomesBody homesDestroyed() {
        HomesBody homes = homes();
        Refused.ifAny(broken);
        return homes;
    }

    /** The id of an entry, or the address of its page. @throws Refused if it is neither */
    public @Nullable UUID entryId(String field) {
        UUID entry = id(field, text(field));
        Refused.ifAny(broken);
        return entry;
    }

    /** @throws Refused if it is no number */
    public @Nullable Integer wholeNumber(String field) {
        Integer number = number(field);
        Refused.ifAny(broken);
        return number;
    }

    /** What the form was made from: the number of the last event that its writer has seen. */
    public @Nullable Long seen() {
        String seen = text("seen");
        return seen != null && seen.matches("\\d{1,18}") ? Long.valueOf(seen) : null;
    }

    /** The request that the form makes; sent again, it is the same. */
    public Asked asked(SignedIn who, HttpServletRequest request) {
        return new Asked(who, text("command"), request.getRequestURI());
    }

    public SourceBody source() {
        return source("");
    }

    public @Nullable String text(String field) {
        return Typed.text(fields.getFirst(field));
    }

    private PlaceBody place() {
        return new PlaceBody(
                text("place.country"),
                text("place.town"),
                text("place.venue"),
                decimal("place.latitude"),
                decimal("place.longitude"),
                text("place.precision"));
    }

    private @Nullable CountBody count(String field) {
        Integer low = number(field + ".low");
        Integer high = number(field + ".high");
        String words = text(field + ".words");
        return low == null && high == null && words == null ? null : new CountBody(low, high, words);
    }

    private @Nullable HomesBody homes() {
        Integer low = number("homes.low");
        Integer high = number("homes.high");
        return low == null && high == null ? null : new HomesBody(low, high);
    }

    private @Nullable List<PersonBody> people() {
        List<PersonBody> people = rows("named", "name", this::person);
        return people.isEmpty() ? null : people;
    }

    private @Nullable PersonBody person(String field) {
        String name = text(field + "name");
        UUID person = parsed(field + "person", text(field + "person"), UUID::fromString, "NotAPerson");
        return name == null ? null : new PersonBody(person, name, text(field + "consent"));
    }

    private SourceBody source(String field) {
        return new SourceBody(
                text(field + "title"), text(field + "outlet"), text(field + "address"), text(field + "published"));
    }

    /** Rows that are empty are left out. */
    private <T> List<T> rows(String list, String first, Function<String, @Nullable T> row) {
        List<T> rows = new ArrayList<>();
        for (int at = 0; fields.containsKey(list + "[" + at + "]." + first); at++) {
            T read = row.apply(list + "[" + at + "].");
            if (read != null && !read.equals(new SourceBody(null, null, null, null))) {
                rows.add(read);
            }
        }
        return rows;
    }

    private List<Integer> demands() {
        return fields.getOrDefault("demands", List.of()).stream()
                .map(demand -> parsed("demands", demand, Integer::valueOf, "NotANumber"))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable List<UUID> answers() {
        List<String> lines = lines("answers");
        return lines == null
                ? null
                : lines.stream()
                        .map(line -> id("answers", line))
                        .filter(Objects::nonNull)
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

    private @Nullable UUID id(String field, @Nullable String text) {
        return parsed(field, text, typed -> UUID.fromString(lastPart(typed)), "NotAnEntry");
    }

    /** Of the address of a page; what stands behind {@code ?} or {@code #} does not matter. */
    private static String lastPart(String address) {
        String path = address.split("[?#]", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
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
