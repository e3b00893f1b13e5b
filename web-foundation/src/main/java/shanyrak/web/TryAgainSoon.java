package shanyrak.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What cannot be done now, but in a second: 503 with Retry-After. */
public final class TryAgainSoon extends Refused {

    /** @param why names the sentence that tells the reader */
    public TryAgainSoon(BrokenRule why) {
        super(HttpStatus.SERVICE_UNAVAILABLE, List.of(why));
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, "1");
    }
}
