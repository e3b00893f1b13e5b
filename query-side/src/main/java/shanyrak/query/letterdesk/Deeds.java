package shanyrak.query.letterdesk;

import java.util.ArrayList;
import java.util.List;
import shanyrak.query.letterdesk.Letters.Letter;
import shanyrak.web.Duty;
import shanyrak.web.SignedIn;

/** What somebody can do with a letter as it stands: the names of the forms, the next step first. */
final class Deeds {

    private Deeds() {}

    static List<String> of(Letter letter, SignedIn person, String campaign) {
        List<String> deeds = new ArrayList<>();
        if (person.may(Duty.TRANSLATE, campaign)) {
            deeds.addAll(translating(letter, person, campaign));
        }
        boolean toHandOut = letter.state() == State.APPROVED || letter.state() == State.DISTRIBUTED;
        if (toHandOut && person.may(Duty.DISTRIBUTE, campaign)) {
            deeds.addFirst("distribute");
        }
        if (letter.state() != State.DISCARDED && person.may(Duty.CORRECT, campaign)) {
            deeds.add("discard");
        }
        return List.copyOf(deeds);
    }

    private static List<String> translating(Letter letter, SignedIn person, String campaign) {
        boolean own = person.account().equals(letter.translator());
        return switch (letter.state()) {
            case RECEIVED -> List.of("claim");
            case CLAIMED -> {
                if (own) {
                    yield List.of("translate", "release");
                }
                yield person.may(Duty.EDIT, campaign) ? List.of("release") : List.of();
            }
            case TRANSLATED -> own ? List.of("translate") : List.of("approve", "return");
            case APPROVED, DISTRIBUTED -> own ? List.of() : List.of("return");
            case DISCARDED -> List.of();
        };
    }
}
