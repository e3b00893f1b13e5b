package shanyrak.query.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that many strangers ask for, in the bytes that they were sent in: totals and the first pages of timelines. One is
 * found by its address and by the tag that tells a reader whether there is another one by now, so that it is never older
 * than what the views hold.
 */
@Component
class KeptAnswers {

    /** As long as a key that was destroyed may still open words. */
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private static final int BESIDES_THE_BODY = 500;
    private static final Pattern KEPT = Pattern.compile("/api/campaigns/[^/]+/(timeline|totals|live|pressure)");

    private final JsonMapper json;
    private final Cache<Key, Answer> answers;

    KeptAnswers(JsonMapper json, @Value("${shanyrak.kept-answers:16MB}") DataSize most) {
        this.json = json;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(most.toBytes())
                .weigher((Key key, Answer answer) -> key.length() + answer.length())
                .expireAfterWrite(AT_MOST)
                .build();
    }

    private record Key(String address, @Nullable String query, String tag) {

        private int length() {
            return address.length() + (query == null ? 0 : query.length()) + tag.length();
        }
    }

    /** What was sent, with the headers that its making added. */
    record Answer(Map<String, List<String>> headers, byte[] body) {

        private int length() {
            return BESIDES_THE_BODY + body.length;
        }

        void send(HttpServletResponse response) {
            headers.forEach((name, values) -> values.forEach(value -> {
                if (!response.getHeaders(name).contains(value)) {
                    response.addHeader(name, value);
                }
            }));
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setContentLength(body.length);
            try {
                response.getOutputStream().write(body);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** Whether the answer to this may be kept: it is for nobody in particular, and there are not many like it. */
    boolean mayKeep(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && KEPT.matcher(request.getRequestURI()).matches()
                && request.getUserPrincipal() == null
                && request.getParameter("cursor") == null
                && request.getParameter("asOf") == null
                && takesJson(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean takesJson(@Nullable String accept) {
        return accept == null || accept.contains("*/*") || accept.contains(MediaType.APPLICATION_JSON_VALUE);
    }

    /** @param tag what the answer is sent with; another one means another answer */
    @Nullable
    Answer find(HttpServletRequest request, String tag) {
        return answers.getIfPresent(key(request, tag));
    }

    Answer findOrMake(HttpServletRequest request, HttpServletResponse response, String tag, Supplier<?> make) {
        Answer kept = find(request, tag);
        if (kept != null) {
            return kept;
        }
        Answer made = make(response, make);
        answers.put(key(request, tag), made);
        return made;
    }

    private static Key key(HttpServletRequest request, String tag) {
        return new Key(request.getRequestURL().toString(), request.getQueryString(), tag);
    }

    private Answer make(HttpServletResponse response, Supplier<?> make) {
        Map<String, List<String>> before = headers(response);
        Object answer = Objects.requireNonNull(make.get());
        Map<String, List<String>> added = headers(response);
        before.forEach((name, values) -> added.computeIfPresent(name, (_, now) -> without(values, now)));
        return new Answer(added, json.writeValueAsBytes(answer));
    }

    private static Map<String, List<String>> headers(HttpServletResponse response) {
        Map<String, List<String>> headers = new HashMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        return headers;
    }

    private static List<String> without(List<String> before, List<String> now) {
        return now.stream().filter(value -> !before.contains(value)).toList();
    }
}
