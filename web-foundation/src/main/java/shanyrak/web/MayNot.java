package shanyrak.web;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

/** None of the person's roles in the campaign includes what was asked. The sentence says it in the words of {@code duty.…}. */
public final class MayNot extends Refused {

    public MayNot(Duty duty) {
        super(HttpStatus.FORBIDDEN, MayNot.class, null, new DefaultMessageSourceResolvable("duty." + duty));
    }
}
