package shanyrak.command.campaign.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.command.campaign.CampaignDesk.Decided;
import shanyrak.command.campaign.CampaignRefusals.ChangedMeanwhile;
import shanyrak.command.campaign.sheet.CampaignSheet;
import shanyrak.command.campaign.sheet.CampaignSheets;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.FormAgain;
import shanyrak.command.platform.Identities;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
import shanyrak.web.SignedIn;

/** The forms in which a campaign is set up and run. They work without JavaScript, and notice when two people are at it. */
@Controller
@RequestMapping("/desk/log/campaigns/{campaign}")
class SetupForms {

    private final CampaignSheets sheets;
    private final KnownForms forms;
    private final SetupWords words;
    private final FormAgain again;
    private final Identities identities;

    SetupForms(CampaignSheets sheets, KnownForms forms, SetupWords words, FormAgain again, Identities identities) {
        this.sheets = sheets;
        this.forms = forms;
        this.words = words;
        this.again = again;
        this.identities = identities;
    }

    @GetMapping("/{form}")
    ModelAndView empty(
            @PathVariable String campaign, @PathVariable String form, @AuthenticationPrincipal SignedIn who) {
        return empty(campaign, form, 0, who);
    }

    @GetMapping("/{form}/{number}")
    ModelAndView empty(
            @PathVariable String campaign,
            @PathVariable String form,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn who) {
        SetupForm wanted = wanted(form, campaign, who);
        CampaignSheet sheet = sheets.find(campaign);
        wanted.mustBeAboutSomething(sheet, number);
        Map<String, String> fields = wanted.start().fields(sheet, number);
        fields.put("command", identities.next().toString());
        fields.put("seen", Long.toString(sheet.last()));
        return show(wanted, sheet, number, fields);
    }

    @PostMapping("/{form}")
    ModelAndView send(
            @PathVariable String campaign,
            @PathVariable String form,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        return send(campaign, form, 0, fields, who, request);
    }

    @PostMapping("/{form}/{number}")
    ModelAndView send(
            @PathVariable String campaign,
            @PathVariable String form,
            @PathVariable int number,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        SetupForm wanted = wanted(form, campaign, who);
        TypedFields typed = new TypedFields(fields);
        Asked asked = new Asked(who, typed.text("command"), request.getRequestURI(), typed.seen());
        try {
            Decided decided = wanted.sending().send(campaign, number, typed, asked);
            return SeeOther.to("/desk/log/campaigns/" + campaign + "?saved=" + decided.position());
        } catch (ChangedMeanwhile changed) {
            return afterAll(wanted, campaign, number, fields, changed);
        } catch (Refused refused) {
            return again.explaining(refused, () -> show(wanted, sheets.find(campaign), number, fields));
        }
    }

    @PostMapping("/{form}/again")
    ModelAndView again(
            @PathVariable String campaign,
            @PathVariable String form,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn who) {
        return again(campaign, form, 0, fields, who);
    }

    /** The form with all that was typed, for those who had to sign in again. */
    @PostMapping("/{form}/{number}/again")
    ModelAndView again(
            @PathVariable String campaign,
            @PathVariable String form,
            @PathVariable int number,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn who) {
        SetupForm wanted = wanted(form, campaign, who);
        CampaignSheet sheet = sheets.find(campaign);
        wanted.mustBeAboutSomething(sheet, number);
        return show(wanted, sheet, number, fields);
    }

    private SetupForm wanted(String form, String campaign, SignedIn who) {
        SetupForm wanted = forms.called(form);
        who.mustBeAbleTo(wanted.duty(), campaign);
        return wanted;
    }

    /** The same form with all that was typed, made from the campaign as it is now, so that it can be sent all the same. */
    private ModelAndView afterAll(
            SetupForm form, String campaign, int number, Map<String, String> fields, Refused changed) {
        CampaignSheet sheet = sheets.find(campaign);
        Long seen = new TypedFields(fields).seen();
        Map<String, String> renewed = new HashMap<>(fields);
        renewed.put("seen", Long.toString(sheet.last()));
        return again.explaining(changed, () -> show(form, sheet, number, renewed))
                .addObject("meanwhile", sheet.since(seen == null ? 0 : seen));
    }

    private ModelAndView show(SetupForm form, CampaignSheet sheet, int number, Map<String, String> fields) {
        return new ModelAndView("campaign/form")
                .addObject("form", form.name())
                .addObject("number", number)
                .addObject("sheet", sheet)
                .addObject("demand", sheet.demands().get(number))
                .addObject("typed", fields)
                .addObject("words", words);
    }
}
