package shanyrak.command.account;

import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** Somebody goes by this pseudonym already, perhaps in other letter case. */
final class PseudonymTaken extends Refused {

    PseudonymTaken() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, PseudonymTaken.class, Pseudonym.FIELD);
    }
}
