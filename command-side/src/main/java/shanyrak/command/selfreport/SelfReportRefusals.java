package shanyrak.command.selfreport;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** The rules of self-reports, each named by what breaks it. */
final class SelfReportRefusals {

    private static final String PROOF = "proof";

    private SelfReportRefusals() {}

    static final class NotAnAddresseeOfTheCampaign extends Refused {
        NotAnAddresseeOfTheCampaign(int addressee, int named) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, NotAnAddresseeOfTheCampaign.class, "addressee", addressee, named);
        }
    }

    /** The proof is not of a challenge that this installation gave for this campaign, or does not solve it. */
    static final class ProofNotValid extends Refused {
        ProofNotValid() {
            super(HttpStatus.UNPROCESSABLE_CONTENT, ProofNotValid.class, PROOF);
        }
    }

    static final class ProofTooOld extends Refused {
        ProofTooOld(long hours) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, ProofTooOld.class, PROOF, hours);
        }
    }

    /** Without a solution a challenge must have waited. */
    static final class ProofTooYoung extends Refused {
        ProofTooYoung(long seconds) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, ProofTooYoung.class, PROOF, seconds);
        }
    }

    static final class ProofUsed extends Refused {
        ProofUsed() {
            super(HttpStatus.UNPROCESSABLE_CONTENT, ProofUsed.class, PROOF);
        }
    }

    /** More came from one network than is believed: 429 with Retry-After. */
    static final class TooManySelfReports extends Refused {

        private final long seconds;

        TooManySelfReports(long seconds) {
            super(HttpStatus.TOO_MANY_REQUESTS, TooManySelfReports.class, null, Math.max(1, (seconds + 59) / 60));
            this.seconds = seconds;
        }

        @Override
        public Map<String, String> headers() {
            return Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
    }

    static final class DiscountNotFound extends Refused {
        DiscountNotFound(UUID discount) {
            super(HttpStatus.NOT_FOUND, DiscountNotFound.class, null, discount.toString());
        }
    }

    static final class DiscountIsTakenBack extends Refused {
        DiscountIsTakenBack() {
            super(HttpStatus.CONFLICT, DiscountIsTakenBack.class, null);
        }
    }

    /** What nobody can have seen cannot be meant. */
    static final class PositionNotReached extends Refused {
        PositionNotReached(long head) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, PositionNotReached.class, "through", head);
        }
    }
}
