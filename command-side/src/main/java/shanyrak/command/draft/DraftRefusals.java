package shanyrak.command.draft;

import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** Why a draft is not kept, or not found. */
final class DraftRefusals {

    private DraftRefusals() {}

    /** There is none, or it is somebody else's: the answer never says which of the two. */
    static final class DraftNotFound extends Refused {
        DraftNotFound() {
            super(HttpStatus.NOT_FOUND, DraftNotFound.class, null);
        }
    }

    static final class DraftTooLarge extends Refused {
        DraftTooLarge(int most) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, DraftTooLarge.class, null, most);
        }
    }

    static final class TooManyDrafts extends Refused {
        TooManyDrafts(int most) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, TooManyDrafts.class, null, most);
        }
    }

    /** What it would be a draft of has been logged meanwhile. */
    static final class AlreadyLogged extends Refused {
        AlreadyLogged() {
            super(HttpStatus.CONFLICT, AlreadyLogged.class, null);
        }
    }
}
