package shanyrak.command.account;

import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** Without an owner who can come in, nobody could open the door again. */
final class LastOwnerMustStay extends Refused {

    LastOwnerMustStay() {
        super(HttpStatus.CONFLICT, LastOwnerMustStay.class, null);
    }
}
