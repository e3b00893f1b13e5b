package shanyrak.command.campaign;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyrak.command.platform.PlaceBody;

/** What REST takes for campaigns. Texts are given by language: {@code en}, {@code ru}, {@code kk}. */
public final class CampaignBodies {

    private CampaignBodies() {}

    /**
     * A campaign to open.
     *
     * @param campaign its address: 2 to 40 lower-case letters, digits and hyphens, beginning with a letter
     */
    public record Opening(
            @Nullable String campaign,
            @Nullable Map<String, String> title,
            @Nullable Map<String, String> summary,
            @Nullable PlaceBody place,
            @Nullable String moreInformation,
            @Nullable String publish) {

        DescriptionBody description() {
            return new DescriptionBody(title, summary, place, moreInformation, publish);
        }
    }

    /**
     * How a campaign presents itself.
     *
     * @param moreInformation a web address
     * @param publish what happens to entries that do not say: {@code now}, or {@code held} if null
     */
    public record DescriptionBody(
            @Nullable Map<String, String> title,
            @Nullable Map<String, String> summary,
            @Nullable PlaceBody place,
            @Nullable String moreInformation,
            @Nullable String publish) {}

    public record Demand(@Nullable Map<String, String> text) {}

    /**
     * An office, never a person, and its channels as the sender needs them.
     *
     * @param answerWithin days within which it can be expected to answer
     */
    public record Addressee(
            @Nullable String office,
            @Nullable String post,
            @Nullable String telephone,
            @Nullable String fax,
            @Nullable String email,
            @Nullable String website,
            @Nullable Integer answerWithin) {}

    /** What supporters are asked to do, and the mail address that copies go to. */
    public record Appeal(
            @Nullable Map<String, String> words, @Nullable String copiesTo) {}

    public record Reason(@Nullable String reason) {}

    /**
     * How exactly the public may see places: {@code exact}, {@code district}, {@code town} or {@code country}.
     *
     * @param usual the finest precision that is shown
     * @param kinds the finest precision by kind, such as {@code eviction-attempt}, for which it is not the usual one
     */
    public record PrecisionPolicy(
            @Nullable String usual, @Nullable Map<String, String> kinds) {}
}
