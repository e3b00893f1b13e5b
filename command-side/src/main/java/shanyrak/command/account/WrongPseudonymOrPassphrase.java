package shanyrak.command.account;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** The same for an unknown pseudonym, a wrong passphrase and a frozen account. */
final class WrongPseudonymOrPassphrase extends Refused {

    WrongPseudonymOrPassphrase() {
        super(HttpStatus.UNAUTHORIZED, WrongPseudonymOrPassphrase.class, null);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"shanyrak\", charset=\"UTF-8\"");
    }
}
