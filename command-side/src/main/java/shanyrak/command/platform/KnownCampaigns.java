package shanyrak.command.platform;

/** Which campaigns there are, for features that need to know no more of them. */
public interface KnownCampaigns {

    /** @throws shanyrak.web.Refused if there is no such campaign */
    void mustExist(String campaign);
}
