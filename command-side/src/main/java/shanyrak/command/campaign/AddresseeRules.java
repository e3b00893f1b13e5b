package shanyrak.command.campaign;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Typed;

/** What can be said against an addressee and its channels without knowing the campaign. */
public final class AddresseeRules {

    private static final int LINE = 300;
    private static final int YEAR = 366;
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private AddresseeRules() {}

    public static void check(Checks checks, Addressee body) {
        checks.requiredWords("office", body.office(), LINE);
        checks.words("post", body.post(), LINE);
        checks.words("telephone", body.telephone(), LINE);
        checks.words("fax", body.fax(), LINE);
        mailAddress(checks, "email", body.email());
        checks.webAddress("website", Typed.text(body.website()), LINE);
        checks.between("answerWithin", body.answerWithin(), 1, YEAR);
    }

    static void mailAddress(Checks checks, String field, @Nullable String address) {
        String text = Typed.text(address);
        checks.words(field, text, LINE);
        if (text != null && !MAIL.matcher(text).matches()) {
            checks.broken(field, "NotAMailAddress");
        }
    }
}
