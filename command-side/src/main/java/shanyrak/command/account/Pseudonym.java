package shanyrak.command.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import shanyrak.web.BrokenRule;

/** The name that a person goes by here, and the rules that keep it from giving them away. */
record Pseudonym(String text) {

    static final String FIELD = "pseudonym";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._-]*");

    Pseudonym {
        text = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .replaceAll(" ");
    }

    /** Equal for spellings that people take for the same name. */
    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    List<BrokenRule> brokenRules() {
        if (text.contains("@")) {
            return List.of(BrokenRule.at(FIELD, "PseudonymLooksLikeEmail"));
        }
        var length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            return List.of(BrokenRule.at(FIELD, "PseudonymLength", SHORTEST, LONGEST));
        }
        return ALLOWED.matcher(text).matches() ? List.of() : List.of(BrokenRule.at(FIELD, "PseudonymCharacters"));
    }
}
