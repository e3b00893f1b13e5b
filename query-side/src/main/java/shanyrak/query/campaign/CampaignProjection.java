package shanyrak.query.campaign;

import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandRaised;
import shanyrak.events.campaign.Description;
import shanyrak.events.values.Text;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.SealedWords;
import shanyrak.query.platform.View;
import shanyrak.query.platform.Words;
import shanyrak.vault.VaultKeys;

/** Keeps {@code campaign_v1}. */
@Component
@ProcessingGroup(Campaigns.VIEW)
class CampaignProjection implements View {

    private final JdbcClient jdbc;
    private final SealedWords sealed;

    CampaignProjection(@QuerySideDatabase JdbcClient jdbc, SealedWords sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Override
    public String name() {
        return Campaigns.VIEW;
    }

    @EventHandler
    void on(CampaignEvent event, TrackingToken token) {
        Words words = sealed.of(VaultKeys.ofCampaign(event.campaign()));
        switch (event) {
            case CampaignOpened e -> open(e, token.position().orElseThrow(), words);
            case CampaignDescribed e -> describe(e.campaign(), e.description(), words);
            case DemandRaised e -> raise(e, words);
            case AddresseeNamed e -> name(e, words);
            case AppealIssued e -> issue(e, words);
            case CampaignClosed e -> setOpen(e.campaign(), false, words.open(e.reason()));
            case CampaignReopened e -> setOpen(e.campaign(), true, null);
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("TRUNCATE campaign_v1.campaign, campaign_v1.demand, campaign_v1.addressee")
                .update();
    }

    private void open(CampaignOpened event, long position, Words words) {
        described("""
                        INSERT INTO campaign_v1.campaign
                          (campaign, opened_position, title, summary, country, town, venue, more_information)
                        VALUES (:campaign, :position, cast(:title AS json), cast(:summary AS json),
                          :country, :town, :venue, :more)""", event.campaign(), event.description(), words)
                .param("position", position)
                .update();
    }

    private void describe(String campaign, Description description, Words words) {
        described("""
                        UPDATE campaign_v1.campaign
                        SET title = cast(:title AS json), summary = cast(:summary AS json),
                          country = :country, town = :town, venue = :venue, more_information = :more
                        WHERE campaign = :campaign""", campaign, description, words).update();
    }

    private StatementSpec described(String sql, String campaign, Description description, Words words) {
        return jdbc.sql(sql)
                .param("campaign", campaign)
                .param("title", texts(description.title(), words))
                .param("summary", texts(description.summary(), words))
                .param("country", description.place().country())
                .param("town", description.place().town())
                .param("venue", words.open(description.place().venue()))
                .param("more", words.open(description.moreInformation()));
    }

    private void raise(DemandRaised event, Words words) {
        jdbc.sql("INSERT INTO campaign_v1.demand (campaign, demand, text) VALUES (?, ?, cast(? AS json))")
                .params(event.campaign(), event.demand(), texts(event.text(), words))
                .update();
    }

    private void name(AddresseeNamed event, Words words) {
        jdbc.sql("""
                        INSERT INTO campaign_v1.addressee
                          (campaign, addressee, office, post, telephone, fax, email, website)
                        VALUES (:campaign, :addressee, :office, :post, :telephone, :fax, :email, :website)""")
                .param("campaign", event.campaign())
                .param("addressee", event.addressee())
                .param("office", words.open(event.office()))
                .param("post", words.open(event.post()))
                .param("telephone", words.open(event.telephone()))
                .param("fax", words.open(event.fax()))
                .param("email", words.open(event.email()))
                .param("website", words.open(event.website()))
                .update();
    }

    private void issue(AppealIssued event, Words words) {
        jdbc.sql("""
                        UPDATE campaign_v1.campaign SET appeal = cast(:appeal AS json), copies_to = :copies
                        WHERE campaign = :campaign""")
                .param("campaign", event.campaign())
                .param("appeal", texts(event.words(), words))
                .param("copies", words.open(event.copiesTo()))
                .update();
    }

    private void setOpen(String campaign, boolean open, @Nullable String closingReason) {
        jdbc.sql("UPDATE campaign_v1.campaign SET open = :open, closing_reason = :reason WHERE campaign = :campaign")
                .param("campaign", campaign)
                .param("open", open)
                .param("reason", closingReason)
                .update();
    }

    private static String texts(List<Text> texts, Words words) {
        Map<String, String> opened = words.openTexts(texts);
        return Json.write(opened);
    }
}
