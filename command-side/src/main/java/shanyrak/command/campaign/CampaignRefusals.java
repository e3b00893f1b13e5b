package shanyrak.command.campaign;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** The rules of a campaign, each named by what breaks it. */
public final class CampaignRefusals {

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

    /** Somebody else changed the campaign after the person had seen it. */
    public static final class ChangedMeanwhile extends Refused {
        ChangedMeanwhile() {
            super(HttpStatus.CONFLICT, ChangedMeanwhile.class, null);
        }
    }

    static final class NoSuchDemand extends Refused {
        NoSuchDemand(int demand, int raised) {
            super(HttpStatus.NOT_FOUND, NoSuchDemand.class, null, demand, raised);
        }
    }

    static final class NoSuchAddressee extends Refused {
        NoSuchAddressee(int addressee, int named) {
            super(HttpStatus.NOT_FOUND, NoSuchAddressee.class, null, addressee, named);
        }
    }

    static final class DemandStandsSo extends Refused {
        DemandStandsSo() {
            super(HttpStatus.CONFLICT, DemandStandsSo.class, "status");
        }
    }

    static final class ClockAlreadyPaused extends Refused {
        ClockAlreadyPaused() {
            super(HttpStatus.CONFLICT, ClockAlreadyPaused.class, null);
        }
    }

    static final class ClockNotPaused extends Refused {
        ClockNotPaused() {
            super(HttpStatus.CONFLICT, ClockNotPaused.class, null);
        }
    }

    static final class ClockResumedBeforeItsPause extends Refused {
        ClockResumedBeforeItsPause(LocalDate pausedFrom) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, ClockResumedBeforeItsPause.class, "on", pausedFrom.toString());
        }
    }

    static final class CampaignNotClosed extends Refused {
        CampaignNotClosed(String campaign) {
            super(HttpStatus.CONFLICT, CampaignNotClosed.class, null, campaign);
        }
    }
}
