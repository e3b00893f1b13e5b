package shanyrak.web;

import org.springframework.http.HttpStatus;

/** A form came without the token of the page it was on. */
final class FormTooOld extends Refused {

    FormTooOld() {
        super(HttpStatus.FORBIDDEN, FormTooOld.class, null);
    }
}
