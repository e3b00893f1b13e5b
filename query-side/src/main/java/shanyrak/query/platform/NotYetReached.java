package shanyrak.query.platform;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;

/** A view has not come to the position that the reader asked for: 503, to be tried again in a second. */
public final class NotYetReached extends Refused {

    NotYetReached(long position) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                List.of(BrokenRule.at("atLeast", "NotYetReached", Long.toString(position))));
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, "1");
    }
}
