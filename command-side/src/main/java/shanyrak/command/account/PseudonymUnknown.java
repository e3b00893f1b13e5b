package shanyrak.command.account;

import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** Nobody goes by this pseudonym. Only those who govern a campaign are told so. */
final class PseudonymUnknown extends Refused {

    PseudonymUnknown() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, PseudonymUnknown.class, Pseudonym.FIELD);
    }
}
