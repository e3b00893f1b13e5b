package shanyrak.command.account;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** More people come in at this moment than can be checked. */
final class TooBusy extends Refused {

    TooBusy() {
        super(HttpStatus.SERVICE_UNAVAILABLE, TooBusy.class, null);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, "5");
    }
}
