package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The absolute addresses of an export and of what belongs to it.
 *
 * @param place without extension and query
 * @param search what is searched for, by the names of the parameters
 * @param more what else was asked for: a page, a way of writing
 */
record Addresses(String place, Map<String, String> search, Map<String, String> more) {

    private static final String AS_OF = "asOf";
    private static final String CURSOR = "cursor";

    /** The page for people. */
    URI page() {
        return address("", search);
    }

    /** The same state of another page. */
    URI of(String otherPlace) {
        return new Addresses(otherPlace, search, Map.of()).page();
    }

    URI self(FileType type) {
        return file(type, Map.of());
    }

    /** The same export for ever, as far as it may be shown. */
    URI permanent(FileType type, long position) {
        return file(type, Map.of(AS_OF, Long.toString(position)));
    }

    URI first(FileType type) {
        Map<String, String> first = asked();
        first.remove(CURSOR);
        return address("." + type.extension(), first);
    }

    /** Of the same state, whatever happens between two pages. */
    URI next(FileType type, long position, String cursor) {
        return file(type, Map.of(AS_OF, Long.toString(position), CURSOR, cursor));
    }

    private URI file(FileType type, Map<String, String> instead) {
        Map<String, String> all = asked();
        all.putAll(instead);
        return address("." + type.extension(), all);
    }

    private Map<String, String> asked() {
        Map<String, String> all = new LinkedHashMap<>(search);
        all.putAll(more);
        return all;
    }

    private URI address(String extension, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(place + extension + (query.isEmpty() ? "" : "?" + query));
    }

    /** A page of the campaign, without extension and query. */
    static String place(ServletWebRequest request, String campaign, String page) {
        return ServletUriComponentsBuilder.fromContextPath(request.getRequest())
                .pathSegment("campaigns", campaign, page)
                .encode()
                .toUriString();
    }

    /** These, and this one if it was given. */
    static Map<String, String> given(String name, @Nullable String value, Map<String, String> others) {
        Map<String, String> given = new LinkedHashMap<>(others);
        if (value != null && !value.isBlank()) {
            given.put(name, value.strip());
        }
        return given;
    }
}
