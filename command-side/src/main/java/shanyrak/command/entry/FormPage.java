package shanyrak.command.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.command.campaign.CampaignWords;
import shanyrak.command.campaign.SpokenCampaigns;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.FormAgain;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.web.FormErrors;
import shanyrak.web.Refused;

/** The page with the form of a kind, filled with what was typed so far. */
@Component
class FormPage {

    private final SpokenCampaigns campaigns;
    private final FormChoices choices;
    private final FormAgain again;

    FormPage(SpokenCampaigns campaigns, FormChoices choices, FormAgain again) {
        this.campaigns = campaigns;
        this.choices = choices;
        this.again = again;
    }

    /** A form that nobody has typed in yet. What the authority does, it does where the campaign is. */
    ModelAndView begun(Kind kind, String campaign, Map<String, String> preset) {
        Map<String, String> typed = new HashMap<>(preset);
        CampaignWords words = words(campaign);
        if (kind.side() != Side.SOLIDARITY && !typed.containsKey("place.country")) {
            typed.put("place.country", words.country());
            if (words.town() != null) {
                typed.put("place.town", words.town());
            }
        }
        return page(kind, campaign, words, typed, null);
    }

    ModelAndView of(Kind kind, String campaign, Map<String, String> typed) {
        return page(kind, campaign, words(campaign), typed, null);
    }

    /** The same form again, with what was wrong and all that was typed. */
    ModelAndView explaining(Refused refused, Kind kind, String campaign, Map<String, String> typed) {
        return again.explaining(refused, "content.", errors -> page(kind, campaign, words(campaign), typed, errors));
    }

    private CampaignWords words(String campaign) {
        return campaigns.find(campaign, LocaleContextHolder.getLocale().getLanguage());
    }

    private ModelAndView page(
            Kind kind, String campaign, CampaignWords words, Map<String, String> typed, @Nullable FormErrors errors) {
        Essentials essentials = new Essentials(kind, words);
        return new ModelAndView("entry/form")
                .addObject("scripts", List.of("/webjars/htmx.org/dist/htmx.min.js"))
                .addObject("kind", kind)
                .addObject("kindPath", Choices.name(kind))
                .addObject("address", campaign)
                .addObject("campaign", words)
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("focus", errors == null ? essentials.firstEmpty(kind, typed) : null)
                .addObject("open", essentials.isMoreToSee(typed, errors))
                .addObject("choosesAddressee", Essentials.choosesAddressee(words))
                .addObject("sources", rows(typed, "sources"))
                .addObject("named", rows(typed, "named"))
                .addObject("choices", choices);
    }

    /** How many rows of a list are there already: the form offers one more. */
    private static int rows(Map<String, String> typed, String list) {
        int filled = 0;
        while (hasRow(typed, list + "[" + filled + "].")) {
            filled++;
        }
        return filled;
    }

    private static boolean hasRow(Map<String, String> typed, String prefix) {
        return typed.entrySet().stream()
                .anyMatch(field ->
                        field.getKey().startsWith(prefix) && !field.getValue().isBlank());
    }
}
