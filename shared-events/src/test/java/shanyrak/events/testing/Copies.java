package shanyrak.events.testing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.copy.Arrival;
import shanyrak.events.copy.CopiesDistributed;
import shanyrak.events.copy.CopyDiscarded;
import shanyrak.events.copy.CopyReceived;
import shanyrak.events.copy.CopyTranslated;
import shanyrak.events.copy.DiscardReason;
import shanyrak.events.copy.Distribution;
import shanyrak.events.copy.TranslationApproved;
import shanyrak.events.copy.TranslationClaimed;
import shanyrak.events.copy.TranslationReleased;
import shanyrak.events.copy.TranslationReturned;
import shanyrak.events.values.When;

/** Events of copies of protests of one campaign. Start from {@link #of} and say only what matters. */
public final class Copies {

    private final Values values;
    private final String campaign;

    private Copies(Values values, String campaign) {
        this.values = values;
        this.campaign = campaign;
    }

    public static Copies of(String campaign) {
        return with(Values.unopened(), campaign);
    }

    public static Copies with(Values values, String campaign) {
        return new Copies(values, campaign);
    }

    public CopyReceived received(UUID copy) {
        return received(copy, null, "Hands off Shanyrak!", "A. Supporter", false);
    }

    public CopyReceived received(
            UUID copy, @Nullable UUID protest, String letter, String sender, boolean senderAgreed) {
        return new CopyReceived(
                copy,
                campaign,
                protest,
                When.parse("2006-04-20"),
                Arrival.EMAIL,
                "DE",
                "en",
                values.words(copy, letter),
                values.words(copy, sender),
                senderAgreed);
    }

    public TranslationClaimed claimed(UUID copy, String language) {
        return new TranslationClaimed(copy, campaign, language);
    }

    public TranslationReleased released(UUID copy, String language) {
        return new TranslationReleased(copy, campaign, language);
    }

    public CopyTranslated translated(UUID copy, String language, String translation) {
        return new CopyTranslated(copy, campaign, language, values.words(copy, translation));
    }

    public TranslationApproved approved(UUID copy, String language) {
        return new TranslationApproved(copy, campaign, language);
    }

    public TranslationReturned returned(UUID copy, String language) {
        return new TranslationReturned(copy, campaign, language, values.words(copy, "A sentence is missing"));
    }

    public CopiesDistributed distributed(UUID copy, String language, int copies) {
        return new CopiesDistributed(
                copy,
                campaign,
                language,
                copies,
                When.parse("2006-05-02"),
                Distribution.AT_A_MEETING,
                values.words(copy, "At the well"));
    }

    public CopyDiscarded discarded(UUID copy, DiscardReason reason) {
        return new CopyDiscarded(copy, campaign, reason, values.words(copy, "The letter came twice"));
    }
}
