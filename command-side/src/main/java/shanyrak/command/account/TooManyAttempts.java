package shanyrak.command.account;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** A pseudonym, whether it exists or not, was tried too often in a row. */
final class TooManyAttempts extends Refused {

    private final long seconds;

    TooManyAttempts(long seconds) {
        super(HttpStatus.TOO_MANY_REQUESTS, TooManyAttempts.class, null, seconds);
        this.seconds = seconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
