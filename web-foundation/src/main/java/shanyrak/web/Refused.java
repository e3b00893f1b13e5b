package shanyrak.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request was understood and refused. Subclasses are named after the rule that was broken. The exception's own
 * message holds rule names only, never what was sent.
 */
public class Refused extends RuntimeException {

    private final HttpStatus status;
    private final transient List<BrokenRule> broken;

    /** Several rules at once, as a form breaks them: answered with 422. */
    public Refused(List<BrokenRule> broken) {
        this(HttpStatus.UNPROCESSABLE_CONTENT, broken);
    }

    public Refused(HttpStatus status, List<BrokenRule> broken) {
        super(broken.stream().map(BrokenRule::rule).collect(Collectors.joining(", ")), null, false, false);
        this.status = status;
        this.broken = List.copyOf(broken);
    }

    /** For a subclass that is named after its rule. */
    protected Refused(HttpStatus status, Class<? extends Refused> rule, @Nullable String field, Object... arguments) {
        this(status, List.of(new BrokenRule(field, rule.getSimpleName(), List.of(arguments))));
    }

    public HttpStatus status() {
        return status;
    }

    public List<BrokenRule> broken() {
        return broken;
    }

    /** HTTP headers that the answer carries, such as Retry-After. */
    public Map<String, String> headers() {
        return Map.of();
    }

    /** Refuses when there is something to refuse. */
    public static void ifAny(List<BrokenRule> broken) {
        if (!broken.isEmpty()) {
            throw new Refused(broken);
        }
    }
}
