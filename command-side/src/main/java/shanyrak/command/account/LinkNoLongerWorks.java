package shanyrak.command.account;

import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** A set-up or invitation link was used, has expired or never was. */
final class LinkNoLongerWorks extends Refused {

    LinkNoLongerWorks() {
        super(HttpStatus.GONE, LinkNoLongerWorks.class, null);
    }
}
