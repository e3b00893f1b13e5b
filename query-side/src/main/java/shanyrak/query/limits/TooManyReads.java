package shanyrak.query.limits;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** A reader has read more than there is for one: 429 with Retry-After. */
final class TooManyReads extends Refused {

    private final long seconds;

    TooManyReads(long seconds) {
        super(HttpStatus.TOO_MANY_REQUESTS, TooManyReads.class, null, seconds);
        this.seconds = seconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
