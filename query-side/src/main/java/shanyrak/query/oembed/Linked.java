package shanyrak.query.oembed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.reading.ThisServer;
import shanyrak.query.timeline.TimelineFilter;
import shanyrak.web.BrokenRule;
import shanyrak.web.Languages;

/**
 * A page of this server that somebody has linked to. Nothing is fetched to find that out.
 *
 * @param page campaign, timeline, totals or entry
 * @param entry absent unless it is the page of one
 * @param filter what the page was asked for
 * @param language that the page was asked for in; absent where its reader's wishes decide
 */
record Linked(
        String campaign,
        String page,
        @Nullable UUID entry,
        TimelineFilter filter,
        @Nullable String language) {

    private static final int LONGEST = 2_000;
    private static final Pattern PATH = Pattern.compile(
            "/campaigns/(?<campaign>[A-Za-z0-9-]+)(/(?<page>timeline|totals)|/entries/(?<entry>[^/]+))?/?");

    /**
     * @throws BadQuery when it is no web address, or asks the page for what that does not understand
     * @throws NoSuchPage when it is not one of these pages, or of another server
     */
    static Linked read(@Nullable String url, ThisServer server) {
        URI address = address(url);
        Matcher path = PATH.matcher(Objects.requireNonNullElse(address.getPath(), ""));
        if (!server.has(address) || !path.matches()) {
            throw new NoSuchPage();
        }
        Map<String, String> parameters = parameters(address.getRawQuery());
        UUID entry = path.group("entry") == null ? null : entry(path.group("entry"));
        TimelineFilter filter =
                entry == null ? TimelineFilter.of(parameters) : TimelineFilter.of(only("asOf", parameters));
        filter.check();
        return new Linked(
                path.group("campaign"),
                entry != null ? "entry" : Objects.requireNonNullElse(path.group("page"), "campaign"),
                entry,
                filter,
                Optional.ofNullable(parameters.get("lang"))
                        .filter(Languages.PLANNED::contains)
                        .orElse(null));
    }

    private static URI address(@Nullable String url) {
        try {
            if (url == null || url.isBlank() || url.length() > LONGEST) {
                throw notAnAddress();
            }
            URI address = new URI(url.strip());
            if (address.getScheme() == null || address.getHost() == null) {
                throw notAnAddress();
            }
            return address;
        } catch (URISyntaxException no) {
            throw notAnAddress();
        }
    }

    private static BadQuery notAnAddress() {
        return new BadQuery(List.of(BrokenRule.at("url", "NotAWholeAddress")));
    }

    private static UUID entry(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NoSuchPage();
        }
    }

    /** As a form would have sent them; what comes several times is a list. */
    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : Objects.requireNonNullElse(query, "").split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        values.forEach((name, all) -> parameters.put(name, String.join(",", all)));
        return parameters;
    }

    private static Map<String, String> only(String name, Map<String, String> parameters) {
        Map<String, String> only = new LinkedHashMap<>(parameters);
        only.keySet().retainAll(Set.of(name));
        return only;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    String path() {
        return "/campaigns/" + campaign + (entry == null ? "" : "/entries/" + entry);
    }

    /** What the page was asked for, with other parameters, as a query that begins with a question mark; nothing for nothing. */
    String query(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(more);
        if (language != null) {
            all.putIfAbsent("lang", language);
        }
        String query = filter.with(all);
        return query.equals("?") ? "" : query;
    }
}
