package shanyrak.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Words problems in the reader's language. A status without words of its own speaks as 400 or 500. */
@Component
public final class Problems {

    private static final List<Integer> WORDED =
            List.of(400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 500, 503);

    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    public Problem of(HttpStatusCode status) {
        return new Problem("about:blank", title(status), status.value(), sentences.say(key(status)), List.of());
    }

    /** @param broken at least one rule */
    public Problem of(HttpStatusCode status, List<BrokenRule> broken) {
        var errors = sentences.of(broken).all();
        var detail = errors.stream().map(FormErrors.Sentence::message).collect(Collectors.joining(" "));
        return new Problem(type(broken.getFirst()), title(status), status.value(), detail, errors);
    }

    private String title(HttpStatusCode status) {
        return sentences.say(key(status) + ".title");
    }

    private static String key(HttpStatusCode status) {
        if (WORDED.contains(status.value())) {
            return "problem." + status.value();
        }
        return status.is5xxServerError() ? "problem.500" : "problem.400";
    }

    private static String type(BrokenRule broken) {
        return "/problems/"
                + broken.rule().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
