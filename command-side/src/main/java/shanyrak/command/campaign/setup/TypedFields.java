package shanyrak.command.campaign.setup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignBodies.Appeal;
import shanyrak.command.campaign.CampaignBodies.DescriptionBody;
import shanyrak.command.campaign.CampaignBodies.Opening;
import shanyrak.command.campaign.CampaignBodies.PrecisionPolicy;
import shanyrak.command.campaign.CampaignBodies.Reason;
import shanyrak.command.campaign.demand.DemandBodies.Assessment;
import shanyrak.command.campaign.demand.DemandBodies.ClockCorrection;
import shanyrak.command.campaign.demand.DemandBodies.ClockPause;
import shanyrak.command.campaign.demand.DemandBodies.ClockResumption;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.PlaceBody;
import shanyrak.command.platform.Typed;
import shanyrak.events.entry.Kind;
import shanyrak.web.BrokenRule;
import shanyrak.web.Languages;
import shanyrak.web.Refused;

/** The fields of a set-up form as they were typed, read into the bodies of REST. A field has the name that it has there. */
final class TypedFields {

    private final Map<String, String> fields;
    private final List<BrokenRule> broken = new ArrayList<>();

    TypedFields(Map<String, String> fields) {
        this.fields = fields;
    }

    @Nullable
    String text(String field) {
        return Typed.text(fields.get(field));
    }

    /** The last event of the campaign that the form was made from; null where the form does not say. */
    @Nullable
    Long seen() {
        String seen = text("seen");
        return seen != null && seen.matches("\\d{1,18}") ? Long.valueOf(seen) : null;
    }

    /** What was said in each language; a field that was left empty says nothing. */
    Map<String, String> languages(String field) {
        return named(field, Languages.PLANNED);
    }

    Opening opening(@Nullable String address) {
        DescriptionBody description = description();
        return new Opening(
                address,
                description.title(),
                description.summary(),
                description.place(),
                description.moreInformation(),
                description.publish());
    }

    /** @throws Refused if a number is none */
    DescriptionBody description() {
        PlaceBody place = new PlaceBody(
                text("place.country"),
                text("place.town"),
                text("place.venue"),
                parsed("place.latitude", TypedFields::decimal, "NotANumber"),
                parsed("place.longitude", TypedFields::decimal, "NotANumber"),
                text("place.precision"));
        Refused.ifAny(broken);
        return new DescriptionBody(
                languages("title"), languages("summary"), place, text("moreInformation"), text("publish"));
    }

    /** @throws Refused if a number is none */
    Addressee addressee() {
        Integer answerWithin = parsed("answerWithin", Integer::valueOf, "NotANumber");
        Refused.ifAny(broken);
        return new Addressee(
                text("office"),
                text("post"),
                text("telephone"),
                text("fax"),
                text("email"),
                text("website"),
                answerWithin);
    }

    Appeal appeal() {
        return new Appeal(languages("words"), text("copiesTo"));
    }

    PrecisionPolicy policy() {
        return new PrecisionPolicy(text("usual"), named("kinds", Choices.names(Kind.class)));
    }

    /** @throws Refused if what shows it is no entry's address */
    Assessment assessment() {
        UUID because = parsed("because", TypedFields::entry, "NotAnEntry");
        Refused.ifAny(broken);
        return new Assessment(text("status"), text("when"), text("reason"), because);
    }

    ClockPause clockPause() {
        return new ClockPause(text("from"), text("reason"));
    }

    ClockResumption clockResumption() {
        return new ClockResumption(text("on"), text("reason"));
    }

    ClockCorrection clockCorrection() {
        return new ClockCorrection(text("started"), text("reason"));
    }

    Reason reason() {
        return new Reason(text("reason"));
    }

    private Map<String, String> named(String field, List<String> names) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : names) {
            String text = text(field + "." + name);
            if (text != null) {
                given.put(name, text);
            }
        }
        return given;
    }

    private static Double decimal(String text) {
        return new BigDecimal(text).doubleValue();
    }

    /** The id of an entry, or the address of its page. */
    private static UUID entry(String text) {
        String[] parts = text.split("[?#]", 2)[0].split("/");
        return UUID.fromString(parts.length == 0 ? "" : parts[parts.length - 1]);
    }

    private <T> @Nullable T parsed(String field, Function<String, T> parser, String rule) {
        String text = text(field);
        try {
            return text == null ? null : parser.apply(text);
        } catch (IllegalArgumentException _) {
            broken.add(BrokenRule.at(field, rule));
            return null;
        }
    }
}
