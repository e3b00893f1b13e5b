package shanyrak.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of the first and the next page of the same search, as RFC 8288 links, relative to the page.
 *
 * @param next null on the last page
 */
record OtherPages(String first, @Nullable String next) {

    static OtherPages of(ServletWebRequest request, @Nullable String cursor) {
        UriComponentsBuilder search = UriComponentsBuilder.newInstance();
        request.getParameterMap().entrySet().stream()
                .filter(it -> !it.getKey().equals("cursor") && !it.getKey().equals("atLeast"))
                .filter(it -> !String.join("", it.getValue()).isBlank())
                .forEach(it -> search.queryParam(it.getKey(), (Object[]) it.getValue()));
        return new OtherPages(
                address(search),
                cursor == null ? null : address(search.cloneBuilder().queryParam("cursor", cursor)));
    }

    private static String address(UriComponentsBuilder search) {
        String query = search.encode().build().getQuery();
        return "?" + Objects.requireNonNullElse(query, "");
    }

    void say(ServletWebRequest request) {
        List<String> links = new ArrayList<>();
        links.add("<" + first + ">; rel=\"first\"");
        if (next != null) {
            links.add("<" + next + ">; rel=\"next\"");
        }
        Objects.requireNonNull(request.getResponse()).addHeader(HttpHeaders.LINK, String.join(", ", links));
    }
}
