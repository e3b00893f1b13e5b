package shanyrak.command.campaign.setup;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.command.campaign.sheet.CampaignSheet;
import shanyrak.command.campaign.sheet.CampaignSheets;
import shanyrak.web.Duty;
import shanyrak.web.SignedIn;

/** What there is of a campaign, what is missing, and the way to the form for each of it. */
@Controller
class SetupPage {

    private final CampaignSheets sheets;
    private final SetupWords words;

    SetupPage(CampaignSheets sheets, SetupWords words) {
        this.sheets = sheets;
        this.words = words;
    }

    /** @param saved the position of what was just recorded, at which the public page shows it */
    @GetMapping("/desk/log/campaigns/{campaign}")
    ModelAndView show(
            @PathVariable String campaign,
            @RequestParam(required = false) @Nullable Long saved,
            @AuthenticationPrincipal SignedIn who) {
        who.mustBeAbleTo(Duty.EDIT, campaign);
        CampaignSheet sheet = sheets.find(campaign);
        return new ModelAndView("campaign/setup")
                .addObject("sheet", sheet)
                .addObject("checklist", Checklist.of(sheet))
                .addObject("governs", who.may(Duty.GOVERN, campaign))
                .addObject("saved", saved)
                .addObject("words", words);
    }
}
