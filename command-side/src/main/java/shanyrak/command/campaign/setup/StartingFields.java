package shanyrak.command.campaign.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignBodies.DescriptionBody;
import shanyrak.command.campaign.sheet.CampaignSheet;
import shanyrak.command.campaign.sheet.DemandSheet;
import shanyrak.command.platform.PlaceBody;

/** What stands in the forms before anyone types: what is recorded already, written as {@link TypedFields} reads it. */
@Component
class StartingFields {

    private final Clock clock;

    StartingFields(Clock clock) {
        this.clock = clock;
    }

    Map<String, String> nothing(CampaignSheet sheet, int number) {
        return new HashMap<>();
    }

    Map<String, String> description(CampaignSheet sheet, int number) {
        DescriptionBody description = sheet.description();
        Fields fields = new Fields();
        fields.languages("title", description.title());
        fields.languages("summary", description.summary());
        fields.place(Objects.requireNonNull(description.place()));
        fields.put("moreInformation", description.moreInformation());
        fields.put("publish", description.publish());
        return fields.all;
    }

    Map<String, String> wording(CampaignSheet sheet, int number) {
        Fields fields = new Fields();
        fields.languages("text", demand(sheet, number).text());
        return fields.all;
    }

    Map<String, String> assessment(CampaignSheet sheet, int number) {
        return today("when");
    }

    Map<String, String> clockPause(CampaignSheet sheet, int number) {
        return today("from");
    }

    Map<String, String> clockResumption(CampaignSheet sheet, int number) {
        return today("on");
    }

    Map<String, String> clockCorrection(CampaignSheet sheet, int number) {
        Fields fields = new Fields();
        fields.put("started", demand(sheet, number).started());
        return fields.all;
    }

    Map<String, String> addressee(CampaignSheet sheet, int number) {
        Addressee addressee = Objects.requireNonNull(sheet.addressees().get(number));
        Fields fields = new Fields();
        fields.put("office", addressee.office());
        fields.put("post", addressee.post());
        fields.put("telephone", addressee.telephone());
        fields.put("fax", addressee.fax());
        fields.put("email", addressee.email());
        fields.put("website", addressee.website());
        fields.put("answerWithin", addressee.answerWithin());
        return fields.all;
    }

    Map<String, String> appeal(CampaignSheet sheet, int number) {
        Fields fields = new Fields();
        if (sheet.appeal() != null) {
            fields.languages("words", sheet.appeal().words());
            fields.put("copiesTo", sheet.appeal().copiesTo());
        }
        return fields.all;
    }

    Map<String, String> precision(CampaignSheet sheet, int number) {
        Fields fields = new Fields();
        if (sheet.policy() != null) {
            fields.put("usual", sheet.policy().usual());
            fields.languages("kinds", sheet.policy().kinds());
        }
        return fields.all;
    }

    private Map<String, String> today(String field) {
        Fields fields = new Fields();
        fields.put(field, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        return fields.all;
    }

    private static DemandSheet demand(CampaignSheet sheet, int number) {
        return Objects.requireNonNull(sheet.demands().get(number));
    }

    /** Fields of one form. */
    private static final class Fields {

        private final Map<String, String> all = new HashMap<>();

        void languages(String field, @Nullable Map<String, String> texts) {
            if (texts != null) {
                texts.forEach((language, words) -> put(field + "." + language, words));
            }
        }

        void place(PlaceBody place) {
            put("place.country", place.country());
            put("place.town", place.town());
            put("place.venue", place.venue());
            put("place.latitude", place.latitude());
            put("place.longitude", place.longitude());
            put("place.precision", place.precision());
        }

        void put(String field, @Nullable Object value) {
            if (value != null) {
                all.put(field, value.toString());
            }
        }
    }
}
