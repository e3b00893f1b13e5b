package shanyrak.command.campaign;

import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** The rules of a campaign, each named by what breaks it. */
final class CampaignRefusals {

    private CampaignRefusals() {}

    static final class CampaignNotFound extends Refused {
        CampaignNotFound(String campaign) {
            super(HttpStatus.NOT_FOUND, CampaignNotFound.class, null, campaign);
        }
    }

    static final class CampaignAddressTaken extends Refused {
        CampaignAddressTaken(String campaign) {
            super(HttpStatus.CONFLICT, CampaignAddressTaken.class, "campaign", campaign);
        }
    }

    static final class CampaignIsClosed extends Refused {
        CampaignIsClosed(String campaign) {
            super(HttpStatus.CONFLICT, CampaignIsClosed.class, null, campaign);
        }
    }

    static final class CampaignNotClosed extends Refused {
        CampaignNotClosed(String campaign) {
            super(HttpStatus.CONFLICT, CampaignNotClosed.class, null, campaign);
        }
    }
}
