package shanyrak.web;

import org.springframework.http.HttpStatus;

/** This is for the installation's owners, not for those of a campaign. */
public final class OwnersOnly extends Refused {

    public OwnersOnly() {
        super(HttpStatus.FORBIDDEN, OwnersOnly.class, null);
    }
}
