package shanyrak.command.campaign.demand;

import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** The rules of demands that need more than the campaign to be seen as broken. */
final class DemandRefusals {

    private DemandRefusals() {}

    static final class EntryOfNoSuchCampaign extends Refused {
        EntryOfNoSuchCampaign() {
            super(HttpStatus.UNPROCESSABLE_CONTENT, EntryOfNoSuchCampaign.class, "because");
        }
    }
}
