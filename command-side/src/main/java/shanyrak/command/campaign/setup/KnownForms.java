package shanyrak.command.campaign.setup;

import static shanyrak.command.campaign.setup.SetupForm.About.ADDRESSEE;
import static shanyrak.command.campaign.setup.SetupForm.About.CAMPAIGN;
import static shanyrak.command.campaign.setup.SetupForm.About.DEMAND;
import static shanyrak.web.Duty.EDIT;
import static shanyrak.web.Duty.GOVERN;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import shanyrak.command.campaign.CampaignBodies.Demand;
import shanyrak.command.campaign.CampaignDesk;
import shanyrak.command.campaign.addressee.AddresseeDesk;
import shanyrak.command.campaign.demand.DemandDesk;
import shanyrak.command.campaign.precision.PrecisionDesk;
import shanyrak.command.campaign.setup.SetupForm.About;
import shanyrak.command.campaign.setup.SetupForm.Sending;
import shanyrak.command.campaign.setup.SetupForm.Start;
import shanyrak.web.Duty;

/** Every form of the set-up pages by its name. */
@Component
class KnownForms {

    private final Map<String, SetupForm> byName = new HashMap<>();

    KnownForms(
            CampaignDesk campaigns,
            DemandDesk demands,
            AddresseeDesk addressees,
            PrecisionDesk precision,
            StartingFields start) {
        add(
                "description",
                CAMPAIGN,
                EDIT,
                start::description,
                (c, _, it, asked) -> campaigns.describe(c, it.description(), asked));
        add(
                "demand",
                CAMPAIGN,
                EDIT,
                start::nothing,
                (c, _, it, asked) -> campaigns.raise(c, new Demand(it.languages("text")), asked));
        add(
                "wording",
                DEMAND,
                EDIT,
                start::wording,
                (c, n, it, asked) -> demands.reword(c, n, new Demand(it.languages("text")), asked));
        add(
                "assessment",
                DEMAND,
                EDIT,
                start::assessment,
                (c, n, it, asked) -> demands.assess(c, n, it.assessment(), asked));
        add(
                "clock-pause",
                DEMAND,
                EDIT,
                start::clockPause,
                (c, n, it, asked) -> demands.pauseClock(c, n, it.clockPause(), asked));
        add(
                "clock-resumption",
                DEMAND,
                EDIT,
                start::clockResumption,
                (c, n, it, asked) -> demands.resumeClock(c, n, it.clockResumption(), asked));
        add(
                "clock-correction",
                DEMAND,
                EDIT,
                start::clockCorrection,
                (c, n, it, asked) -> demands.correctClock(c, n, it.clockCorrection(), asked));
        add("addressee", CAMPAIGN, EDIT, start::nothing, (c, _, it, asked) -> campaigns.name(c, it.addressee(), asked));
        add(
                "addressee-description",
                ADDRESSEE,
                EDIT,
                start::addressee,
                (c, n, it, asked) -> addressees.describe(c, n, it.addressee(), asked));
        add("appeal", CAMPAIGN, EDIT, start::appeal, (c, _, it, asked) -> campaigns.issue(c, it.appeal(), asked));
        add("precision", CAMPAIGN, GOVERN, start::precision, (c, _, it, asked) -> precision.set(c, it.policy(), asked));
        add("closing", CAMPAIGN, GOVERN, start::nothing, (c, _, it, asked) -> campaigns.close(c, it.reason(), asked));
        add(
                "reopening",
                CAMPAIGN,
                GOVERN,
                start::nothing,
                (c, _, it, asked) -> campaigns.reopen(c, it.reason(), asked));
    }

    /** @throws ResponseStatusException if there is no such form (404) */
    SetupForm called(String name) {
        SetupForm form = byName.get(name);
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return form;
    }

    private void add(String name, About about, Duty duty, Start start, Sending sending) {
        byName.put(name, new SetupForm(name, about, duty, start, sending));
    }
}
