package shanyrak.web;

import org.springframework.http.HttpStatus;

/** The person's role in the campaign does not include what was asked. */
public final class MayNot extends Refused {

    public MayNot(Duty duty) {
        super(HttpStatus.FORBIDDEN, MayNot.class, null, duty.name());
    }
}
