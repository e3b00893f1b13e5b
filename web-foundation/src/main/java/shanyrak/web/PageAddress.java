package shanyrak.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The address of the page that is being read, in one language or another.
 *
 * @param location scheme, host and path; null where nobody knows which request it is
 * @param query without the language
 */
record PageAddress(@Nullable String location, String query) {

    static PageAddress ofTheRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(
                        attributes.getRequest().getRequestURL().toString(),
                        attributes.getRequest().getQueryString())
                : new PageAddress(null, "");
    }

    static PageAddress of(String location, @Nullable String query) {
        return new PageAddress(
                location,
                query == null
                        ? ""
                        : Arrays.stream(query.split("&"))
                                .filter(pair -> !pair.isEmpty() && !isLanguage(pair))
                                .collect(Collectors.joining("&")));
    }

    private static boolean isLanguage(String pair) {
        return pair.equals(ReaderLanguage.PARAMETER) || pair.startsWith(ReaderLanguage.PARAMETER + "=");
    }

    boolean isKnown() {
        return location != null;
    }

    String queryIn(String tag) {
        return Stream.of(query, ReaderLanguage.PARAMETER + "=" + tag)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }

    String wholeIn(String tag) {
        return location + queryIn(tag);
    }

    String whole() {
        return query.isEmpty() ? "" + location : location + "?" + query;
    }
}
