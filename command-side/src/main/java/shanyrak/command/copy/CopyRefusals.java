package shanyrak.command.copy;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** The rules of copies that only the aggregate, or what stands in the log, can see broken. */
final class CopyRefusals {

    private CopyRefusals() {}

    static final class CopyNotFound extends Refused {
        CopyNotFound(UUID copy) {
            super(HttpStatus.NOT_FOUND, CopyNotFound.class, null, copy.toString());
        }
    }

    static final class CopyIsDiscarded extends Refused {
        CopyIsDiscarded() {
            super(HttpStatus.CONFLICT, CopyIsDiscarded.class, null);
        }
    }

    static final class TranslationIntoItsOwnLanguage extends Refused {
        TranslationIntoItsOwnLanguage() {
            super(HttpStatus.UNPROCESSABLE_CONTENT, TranslationIntoItsOwnLanguage.class, "language");
        }
    }

    static final class TranslationIsClaimed extends Refused {
        TranslationIsClaimed() {
            super(HttpStatus.CONFLICT, TranslationIsClaimed.class, "language");
        }
    }

    static final class TranslationNotClaimed extends Refused {
        TranslationNotClaimed() {
            super(HttpStatus.CONFLICT, TranslationNotClaimed.class, "language");
        }
    }

    static final class TranslationOfAnotherPerson extends Refused {
        TranslationOfAnotherPerson() {
            super(HttpStatus.CONFLICT, TranslationOfAnotherPerson.class, null);
        }
    }

    static final class TranslationIsHandedIn extends Refused {
        TranslationIsHandedIn() {
            super(HttpStatus.CONFLICT, TranslationIsHandedIn.class, null);
        }
    }

    static final class TranslationNotHandedIn extends Refused {
        TranslationNotHandedIn() {
            super(HttpStatus.CONFLICT, TranslationNotHandedIn.class, null);
        }
    }

    static final class TranslationIsApproved extends Refused {
        TranslationIsApproved() {
            super(HttpStatus.CONFLICT, TranslationIsApproved.class, null);
        }
    }

    static final class ApprovalNeedsAnotherPerson extends Refused {
        ApprovalNeedsAnotherPerson() {
            super(HttpStatus.CONFLICT, ApprovalNeedsAnotherPerson.class, null);
        }
    }

    static final class TranslationChangedMeanwhile extends Refused {
        TranslationChangedMeanwhile() {
            super(HttpStatus.CONFLICT, TranslationChangedMeanwhile.class, null);
        }
    }

    static final class TranslationNotApproved extends Refused {
        TranslationNotApproved() {
            super(HttpStatus.CONFLICT, TranslationNotApproved.class, "language");
        }
    }
}
