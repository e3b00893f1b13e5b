package shanyrak.command.account;

import java.text.Normalizer;
import java.util.List;
import shanyrak.web.BrokenRule;

/** What a person proves themselves with. Never kept, never printed. */
record Passphrase(String text) {

    static final String FIELD = "passphrase";
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    Passphrase {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    List<BrokenRule> brokenRules(String field, Pseudonym owner) {
        var length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return List.of(BrokenRule.at(field, "PassphraseTooShort", SHORTEST));
        }
        if (length > LONGEST) {
            return List.of(BrokenRule.at(field, "PassphraseTooLong", LONGEST));
        }
        return new Pseudonym(text).key().equals(owner.key())
                ? List.of(BrokenRule.at(field, "PassphraseIsPseudonym"))
                : List.of();
    }

    @Override
    public String toString() {
        return "Passphrase[…]";
    }
}
