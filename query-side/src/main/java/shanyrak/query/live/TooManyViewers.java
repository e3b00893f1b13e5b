package shanyrak.query.live;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;

/** No more live streams are taken: 503 with Retry-After. The totals can be asked for instead, now and then. */
final class TooManyViewers extends Refused {

    private static final String SECONDS = "60";

    TooManyViewers() {
        super(HttpStatus.SERVICE_UNAVAILABLE, List.of(BrokenRule.of("TooManyViewers")));
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
