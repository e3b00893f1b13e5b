package shanyrak.web;

import org.springframework.http.HttpStatus;

/** The request's body is larger than is taken. */
final class BodyTooLarge extends Refused {

    BodyTooLarge(long kilobytes) {
        super(HttpStatus.CONTENT_TOO_LARGE, BodyTooLarge.class, null, kilobytes);
    }
}
