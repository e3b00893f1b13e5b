package shanyrak.command.selfreport;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.content.TypedForm;
import shanyrak.command.platform.FormAgain;
import shanyrak.command.platform.Identities;
import shanyrak.command.selfreport.SelfReportBodies.Believed;
import shanyrak.command.selfreport.SelfReportBodies.Decided;
import shanyrak.command.selfreport.SelfReportBodies.Unbelieved;
import shanyrak.events.selfreport.SelfReportsDiscounted;
import shanyrak.web.BrokenRule;
import shanyrak.web.Duty;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
import shanyrak.web.SignedIn;

/** Where an editor confirms what the desk has shown before: that some self-reports are not counted, or are again. */
@Controller
@RequestMapping("/desk/log/self-reports")
class DiscountForms {

    private final SelfReportDesk desk;
    private final Discounts discounts;
    private final Campaigns campaigns;
    private final SelfReportChoices choices;
    private final FormAgain again;
    private final Identities identities;

    DiscountForms(
            SelfReportDesk desk,
            Discounts discounts,
            Campaigns campaigns,
            SelfReportChoices choices,
            FormAgain again,
            Identities identities) {
        this.desk = desk;
        this.discounts = discounts;
        this.campaigns = campaigns;
        this.choices = choices;
        this.again = again;
        this.identities = identities;
    }

    /** Where people see what they did. */
    static String list(String campaign, Decided decided) {
        return "/desk/campaigns/" + campaign + "/self-reports?atLeast=" + decided.position();
    }

    /** The address has the criteria, as the preview had them. */
    @GetMapping
    ModelAndView discounting(
            @RequestParam String campaign,
            @RequestParam Map<String, String> criteria,
            @AuthenticationPrincipal SignedIn who) {
        who.mustBeAbleTo(Duty.REVISE, campaign);
        campaigns.mustExist(campaign);
        Map<String, String> typed = new HashMap<>(criteria);
        typed.put("command", identities.next().toString());
        return discounting(campaign, typed);
    }

    @PostMapping
    ModelAndView discount(
            @RequestParam String campaign,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        who.mustBeAbleTo(Duty.REVISE, campaign);
        TypedForm typed = new TypedForm(fields);
        try {
            return SeeOther.to(list(campaign, desk.discount(campaign, unbelieved(typed), typed.asked(who, request))));
        } catch (Refused refused) {
            return again.explaining(refused, () -> discounting(campaign, fields.toSingleValueMap()));
        }
    }

    @GetMapping("/{discount}")
    ModelAndView recounting(@PathVariable UUID discount, @AuthenticationPrincipal SignedIn who) {
        SelfReportsDiscounted found = discounts.get(discount);
        who.mustBeAbleTo(Duty.REVISE, found.campaign());
        return recounting(found, identities.next().toString());
    }

    @PostMapping("/{discount}")
    ModelAndView recount(
            @PathVariable UUID discount,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        String campaign = discounts.get(discount).campaign();
        who.mustBeAbleTo(Duty.REVISE, campaign);
        TypedForm typed = new TypedForm(fields);
        try {
            return SeeOther.to(
                    list(campaign, desk.recount(campaign, new Believed(discount), typed.asked(who, request))));
        } catch (Refused refused) {
            return again.explaining(refused, () -> recounting(discounts.get(discount), typed.text("command")));
        }
    }

    private static Unbelieved unbelieved(TypedForm typed) {
        return new Unbelieved(
                through(typed.text("through")),
                typed.text("reportedFrom"),
                typed.text("reportedUntil"),
                typed.text("channel"),
                typed.text("country"),
                typed.wholeNumber("addressee"),
                typed.wholeNumber("matched"),
                typed.text("reason"));
    }

    private static @Nullable Long through(@Nullable String typed) {
        if (typed != null && !typed.matches("\\d{1,18}")) {
            throw new Refused(List.of(BrokenRule.at("through", "NotANumber")));
        }
        return typed == null ? null : Long.valueOf(typed);
    }

    private ModelAndView discounting(String campaign, Map<String, String> typed) {
        return new ModelAndView("selfreport/discount")
                .addObject("campaign", campaign)
                .addObject("typed", typed)
                .addObject("choices", choices);
    }

    private ModelAndView recounting(SelfReportsDiscounted found, @Nullable String command) {
        return new ModelAndView("selfreport/recount").addObject("found", found).addObject("command", command);
    }
}
