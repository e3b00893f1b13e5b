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

    /** An entry is linked to one that it cannot refer to in this way, such as a release after a picket. */
    static final class LinkOfAnotherKind extends Refused {
        LinkOfAnotherKind(String field) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, LinkOfAnotherKind.class, field);
        }
    }

    static final class PersonUnknown extends Refused {
        PersonUnknown(int at) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, PersonUnknown.class, "named[" + at + "].person");
        }
    }

    static final class EntryIsRetracted extends Refused {
        EntryIsRetracted() {
            super(HttpStatus.CONFLICT, EntryIsRetracted.class, null);
        }
    }

    static final class EntryChangedMeanwhile extends Refused {
        EntryChangedMeanwhile() {
            super(HttpStatus.CONFLICT, EntryChangedMeanwhile.class, null);
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

    static final class SourceKnown extends Refused {
        SourceKnown() {
            super(HttpStatus.CONFLICT, SourceKnown.class, "title");
        }
    }

    static final class SourceUnknown extends Refused {
        SourceUnknown(int source, int sources) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, SourceUnknown.class, "source", source, sources);
        }
    }

    static final class SnapshotKnown extends Refused {
        SnapshotKnown() {
            super(HttpStatus.CONFLICT, SnapshotKnown.class, "source");
        }
    }

    static final class SnapshotTooLarge extends Refused {
        SnapshotTooLarge(String field, int megabytes) {
            super(HttpStatus.CONTENT_TOO_LARGE, SnapshotTooLarge.class, field, megabytes);
        }
    }

    static final class DisputeNotSettled extends Refused {
        DisputeNotSettled() {
            super(HttpStatus.CONFLICT, DisputeNotSettled.class, null);
        }
    }

    static final class EntryIsVerified extends Refused {
        EntryIsVerified() {
            super(HttpStatus.CONFLICT, EntryIsVerified.class, null);
        }
    }

    static final class VerificationNeedsAnotherPerson extends Refused {
        VerificationNeedsAnotherPerson() {
            super(HttpStatus.CONFLICT, VerificationNeedsAnotherPerson.class, null);
        }
    }

    static final class EntryIsDisputed extends Refused {
        EntryIsDisputed() {
            super(HttpStatus.CONFLICT, EntryIsDisputed.class, null);
        }
    }

    static final class EntryNotDisputed extends Refused {
        EntryNotDisputed() {
            super(HttpStatus.CONFLICT, EntryNotDisputed.class, null);
        }
    }

    static final class RetractionOfAVerifiedEntryNeedsASecondPerson extends Refused {
        RetractionOfAVerifiedEntryNeedsASecondPerson() {
            super(HttpStatus.CONFLICT, RetractionOfAVerifiedEntryNeedsASecondPerson.class, null);
        }
    }

    static final class RetractionIsRequested extends Refused {
        RetractionIsRequested() {
            super(HttpStatus.CONFLICT, RetractionIsRequested.class, null);
        }
    }

    static final class RetractionNotRequested extends Refused {
        RetractionNotRequested() {
            super(HttpStatus.CONFLICT, RetractionNotRequested.class, null);
        }
    }

    static final class EntryNotRetracted extends Refused {
        EntryNotRetracted() {
            super(HttpStatus.CONFLICT, EntryNotRetracted.class, null);
        }
    }

    static final class MergeIntoItself extends Refused {
        MergeIntoItself() {
            super(HttpStatus.UNPROCESSABLE_CONTENT, MergeIntoItself.class, "into");
        }
    }

    static final class MergeOfAVerifiedEntry extends Refused {
        MergeOfAVerifiedEntry() {
            super(HttpStatus.CONFLICT, MergeOfAVerifiedEntry.class, "into");
        }
    }

    static final class AnswerClockIsPaused extends Refused {
        AnswerClockIsPaused() {
            super(HttpStatus.CONFLICT, AnswerClockIsPaused.class, null);
        }
    }

    static final class AnswerClockRuns extends Refused {
        AnswerClockRuns() {
            super(HttpStatus.CONFLICT, AnswerClockRuns.class, null);
        }
    }

    static final class NothingWaitsForAnAnswer extends Refused {
        NothingWaitsForAnAnswer() {
            super(HttpStatus.UNPROCESSABLE_CONTENT, NothingWaitsForAnAnswer.class, null);
        }
    }
}
