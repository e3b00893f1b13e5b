package shanyrak.query.since;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds addresses of the record in any text, in whatever format they were quoted. Of which server they are does not matter:
 * a record may move, and an entry's id is the same everywhere.
 */
final class AddressesInText {

    /** Citations in one text; nobody compares more at once. */
    static final int MOST = 50;

    private static final Pattern ADDRESS = Pattern.compile(
            "/campaigns/(?<campaign>[a-z0-9-]{1,100})/"
                    + "(?:entries/(?<entry>" + Ids.PATTERN + ")|(?:timeline|totals)(?![a-z0-9-]))"
                    + "(?:/cite(?:\\.(?:csl\\.json|[a-z]{1,10}))?|(?:\\.[a-z]{1,20}){1,2})?(?:\\?(?<query>[^\\s\"'<>{}()|^`\\\\]{0,4000}))?");
    private static final Pattern POSITION = Pattern.compile("\\b[Pp]osition (?<position>\\d{1,18})\\b");
    private static final Set<String> NOT_THE_SEARCH = Set.of("asOf", "cursor", "limit", "lang", "atLeast");

    private AddressesInText() {}

    static List<Cited> of(String text) {
        String plain = plain(text);
        List<Cited> cited = new ArrayList<>();
        ADDRESS.matcher(plain).results().limit(MOST).forEach(found -> add(found, cited));
        return cited.size() == 1 && cited.getFirst().asOf() == null ? List.of(dated(cited.getFirst(), plain)) : cited;
    }

    /** Somebody quoted the address without its state, but the citation says the position in words too. */
    private static Cited dated(Cited cited, String text) {
        Matcher position = POSITION.matcher(text);
        return position.find()
                ? new Cited(cited.campaign(), position.group("position"), cited.search(), cited.entries())
                : cited;
    }

    private static void add(MatchResult found, List<Cited> cited) {
        Map<String, String> parameters = parameters(found.group("query"));
        String asOf = parameters.get("asOf");
        String entry = found.group("entry");
        if (entry == null) {
            parameters.keySet().removeAll(NOT_THE_SEARCH);
            Cited search = new Cited(found.group("campaign"), asOf).searching(parameters);
            if (!cited.contains(search)) {
                cited.add(search);
            }
        } else {
            among(cited, found.group("campaign"), asOf).entries().add(UUID.fromString(entry));
        }
    }

    /** Entries of one campaign at one position are one citation. */
    private static Cited among(List<Cited> cited, String campaign, @Nullable String asOf) {
        return cited.stream()
                .filter(it -> it.search() == null && it.campaign().equals(campaign) && Objects.equals(it.asOf(), asOf))
                .findFirst()
                .orElseGet(() -> {
                    Cited another = new Cited(campaign, asOf);
                    cited.add(another);
                    return another;
                });
    }

    /** Without what formats put before a character that means something to them. */
    private static String plain(String text) {
        return text.replace("\\u0026", "&")
                .replace("\\u003d", "=")
                .replace("\\u003D", "=")
                .replace("\\/", "/")
                .replace("&amp;", "&")
                .replaceAll("\\\\([&%_#$~])", "$1");
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query != null) {
            for (String pair : query.replaceAll("[.,;:!?\\]]+$", "").split("&")) {
                String[] parts = pair.split("=", 2);
                String value = parts.length < 2 ? "" : decoded(parts[1]);
                if (!value.isBlank()) {
                    parameters.put(decoded(parts[0]), value);
                }
            }
        }
        return parameters;
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }
}
