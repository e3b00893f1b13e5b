package shanyrak.command.campaign.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.command.campaign.CampaignBodies.Opening;
import shanyrak.command.campaign.CampaignBodies.PrecisionPolicy;
import shanyrak.command.campaign.CampaignDesk;
import shanyrak.command.campaign.CampaignDesk.Decided;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.campaign.precision.PrecisionDesk;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.FormAgain;
import shanyrak.command.platform.Identities;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
import shanyrak.web.SignedIn;

/** The form in which the installation's owner opens a campaign. */
@Controller
@RequestMapping("/desk/log/campaigns/new")
class OpeningForm {

    private final CampaignDesk desk;
    private final PrecisionDesk precision;
    private final Campaigns campaigns;
    private final SetupWords words;
    private final FormAgain again;
    private final Identities identities;

    OpeningForm(
            CampaignDesk desk,
            PrecisionDesk precision,
            Campaigns campaigns,
            SetupWords words,
            FormAgain again,
            Identities identities) {
        this.desk = desk;
        this.precision = precision;
        this.campaigns = campaigns;
        this.words = words;
        this.again = again;
        this.identities = identities;
    }

    @GetMapping
    ModelAndView empty(@AuthenticationPrincipal SignedIn who) {
        who.mustBeOwner();
        return show(Map.of("command", identities.next().toString(), "publish", "held", "usual", "district"));
    }

    @PostMapping
    ModelAndView open(
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        who.mustBeOwner();
        TypedFields typed = new TypedFields(fields);
        Map<String, String> shown = new HashMap<>(fields);
        try {
            if (typed.text("campaign") == null) {
                shown.put("campaign", AddressSuggestion.of(typed.languages("title"), this::isTaken));
                suggest(typed, shown.get("campaign"));
            }
            Decided decided = open(typed, who, request.getRequestURI());
            return SeeOther.to("/desk/log/campaigns/" + decided.campaign() + "?saved=" + decided.position());
        } catch (Refused refused) {
            return again.explaining(refused, () -> show(shown));
        }
    }

    /** The form with all that was typed, for those who had to sign in again. */
    @PostMapping("/again")
    ModelAndView again(@RequestParam Map<String, String> fields, @AuthenticationPrincipal SignedIn who) {
        who.mustBeOwner();
        return show(fields);
    }

    /** Two commands, of which the second is the same again when the form is sent again. */
    private Decided open(TypedFields typed, SignedIn who, String address) {
        Opening opening = typed.opening(typed.text("campaign"));
        PrecisionPolicy policy = new PrecisionPolicy(typed.text("usual"), null);
        String command = typed.text("command");
        Decided opened = desk.open(opening, new Asked(who, command, address));
        return policy.usual() == null
                ? opened
                : precision.set(opened.campaign(), policy, new Asked(who, command + " precision", address));
    }

    /** An address stands in every link and is never changed: nobody shall get one that they have not seen. */
    private void suggest(TypedFields typed, @Nullable String address) {
        List<BrokenRule> broken = new ArrayList<>();
        try {
            desk.check(typed.opening(address));
        } catch (Refused refused) {
            broken.addAll(refused.broken());
        }
        if (address != null && !address.isEmpty()) {
            broken.addFirst(BrokenRule.at("campaign", "AddressSuggested", address));
        }
        Refused.ifAny(broken);
    }

    private boolean isTaken(String address) {
        try {
            campaigns.find(address);
            return true;
        } catch (Refused refused) {
            return refused.status() != HttpStatus.NOT_FOUND;
        }
    }

    private ModelAndView show(Map<String, String> fields) {
        return new ModelAndView("campaign/new").addObject("typed", fields).addObject("words", words);
    }
}
