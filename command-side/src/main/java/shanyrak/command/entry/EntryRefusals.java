package shanyrak.command.entry;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** The rules of an entry, each named by what breaks it. */
final class EntryRefusals {

    private EntryRefusals() {}

    static final class EntryNotFound extends Refused {
        EntryNotFound(UUID entry) {
            super(HttpStatus.NOT_FOUND, EntryNotFound.class, null, entry);
        }
    }

    static final class EntryIsRetracted extends Refused {
        EntryIsRetracted() {
            super(HttpStatus.CONFLICT, EntryIsRetracted.class, null);
        }
    }

    static final class DemandUnknown extends Refused {
        DemandUnknown(int demand, int raised) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, DemandUnknown.class, "demands", demand, raised);
        }
    }

    static final class AddresseeUnknown extends Refused {
        AddresseeUnknown(int addressee, int named) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, AddresseeUnknown.class, "addressee", addressee, named);
        }
    }

    static final class LinkUnknown extends Refused {
        LinkUnknown(String field, UUID entry) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, LinkUnknown.class, field, entry);
        }
    }

    static final class NothingCorrected extends Refused {
        NothingCorrected() {
            super(HttpStatus.UNPROCESSABLE_CONTENT, NothingCorrected.class, null);
        }
    }

    static final class CorrectionOfAnotherKind extends Refused {
        CorrectionOfAnotherKind() {
            super(HttpStatus.UNPROCESSABLE_CONTENT, CorrectionOfAnotherKind.class, null);
        }
    }

    static final class OutcomeOfSomethingElse extends Refused {
        OutcomeOfSomethingElse() {
            super(HttpStatus.UNPROCESSABLE_CONTENT, OutcomeOfSomethingElse.class, null);
        }
    }

    static final class OutcomeAlreadyReported extends Refused {
        OutcomeAlreadyReported() {
            super(HttpStatus.CONFLICT, OutcomeAlreadyReported.class, "outcome");
        }
    }
}
