package shanyrak.command.campaign.setup;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import shanyrak.command.campaign.CampaignDesk.Decided;
import shanyrak.command.campaign.sheet.CampaignSheet;
import shanyrak.command.platform.Asked;
import shanyrak.web.Duty;

/**
 * A form of the set-up pages.
 *
 * @param name in its address, its messages and its template
 * @param about what it is about
 * @param duty who may open it
 * @param start what stands in it before anyone types
 * @param sending what is done with what was typed
 */
record SetupForm(String name, About about, Duty duty, Start start, Sending sending) {

    /** A form about the campaign as a whole has the number 0. */
    enum About {
        CAMPAIGN,
        DEMAND,
        ADDRESSEE
    }

    @FunctionalInterface
    interface Start {
        Map<String, String> fields(CampaignSheet sheet, int number);
    }

    @FunctionalInterface
    interface Sending {
        Decided send(String campaign, int number, TypedFields typed, Asked asked);
    }

    /** @throws ResponseStatusException if there is nothing of that number (404) */
    SetupForm mustBeAboutSomething(CampaignSheet sheet, int number) {
        boolean known = switch (about) {
            case CAMPAIGN -> number == 0;
            case DEMAND -> sheet.demands().containsKey(number);
            case ADDRESSEE -> sheet.addressees().containsKey(number);
        };
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return this;
    }
}
