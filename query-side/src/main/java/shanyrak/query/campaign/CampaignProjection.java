package shanyrak.query.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import shanyrak.events.campaign.AddresseeDescribed;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandAssessed;
import shanyrak.events.campaign.DemandClockCorrected;
import shanyrak.events.campaign.DemandClockPaused;
import shanyrak.events.campaign.DemandClockResumed;
import shanyrak.events.campaign.DemandRaised;
import shanyrak.events.campaign.DemandReworded;
import shanyrak.events.campaign.Description;
import shanyrak.events.campaign.PrecisionPolicySet;
import shanyrak.events.values.Text;
import shanyrak.query.campaign.Demand.Clocked;
import shanyrak.query.platform.Disclosures;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.SealedWords;
import shanyrak.query.platform.View;
import shanyrak.query.platform.Words;
import shanyrak.vault.VaultKeys;

/**
 * Keeps {@code campaign_v2}. Of demands all is kept; of what else a campaign says of itself only the newest, which goes for
 * earlier states too.
 */
@Component
@ProcessingGroup(Campaigns.VIEW)
class CampaignProjection implements View {

    private final JdbcClient jdbc;
    private final SealedWords sealed;
    private final Disclosures disclosures;

    CampaignProjection(@QuerySideDatabase JdbcClient jdbc, SealedWords sealed, Disclosures disclosures) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.disclosures = disclosures;
    }

    @Override
    public String name() {
        return Campaigns.VIEW;
    }

    /** A position of the log and its day in UTC: finer times are never shown. */
    private record Moment(long position, LocalDate day) {}

    @EventHandler
    void on(CampaignEvent event, TrackingToken token, @Timestamp Instant time) {
        Moment at = new Moment(token.position().orElseThrow(), LocalDate.ofInstant(time, ZoneOffset.UTC));
        Words words = sealed.of(VaultKeys.ofCampaign(event.campaign()));
        disclosures.note(Campaigns.VIEW, List.of(new Disclosures.Change(event.campaign(), at.position())));
        switch (event) {
            case CampaignOpened e -> open(e, at.position(), words);
            case CampaignDescribed e -> describe(e.campaign(), e.description(), words);
            case DemandRaised e -> word(e.campaign(), e.demand(), texts(e.text(), words), at);
            case AddresseeNamed e -> name(e, words);
            case AppealIssued e -> issue(e, words);
            case CampaignClosed e -> setOpen(e.campaign(), false, words.open(e.reason()));
            case CampaignReopened e -> setOpen(e.campaign(), true, null);
            case DemandReworded e -> word(e.campaign(), e.demand(), texts(e.text(), words), at);
            case DemandAssessed e -> assess(e, at, words);
            case AddresseeDescribed e -> describe(e, words);
            case DemandClockPaused e ->
                setClock(e.campaign(), e.demand(), Clocked.PAUSED, e.from(), words.open(e.reason()), at);
            case DemandClockResumed e ->
                setClock(e.campaign(), e.demand(), Clocked.RESUMED, e.on(), words.open(e.reason()), at);
            case DemandClockCorrected e ->
                setClock(e.campaign(), e.demand(), Clocked.CORRECTED, e.started(), words.open(e.reason()), at);
            case PrecisionPolicySet e -> setPolicy(e);
        }
    }

    @ResetHandler
    void reset() {
        disclosures.forget(Campaigns.VIEW);
        jdbc.sql("TRUNCATE campaign_v2.campaign, campaign_v2.wording, campaign_v2.assessment, campaign_v2.clock_change,"
                        + " campaign_v2.addressee")
                .update();
    }

    private void open(CampaignOpened event, long position, Words words) {
        described("""
                        INSERT INTO campaign_v2.campaign
                          (campaign, opened_position, title, summary, country, town, venue, more_information)
                        VALUES (:campaign, :position, cast(:title AS json), cast(:summary AS json),
                          :country, :town, :venue, :more)""", event.campaign(), event.description(), words)
                .param("position", position)
                .update();
    }

    private void describe(String campaign, Description description, Words words) {
        described("""
                        UPDATE campaign_v2.campaign
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

    private void word(String campaign, int demand, String text, Moment at) {
        jdbc.sql("""
                        INSERT INTO campaign_v2.wording (campaign, position, demand, text)
                        VALUES (:campaign, :position, :demand, cast(:text AS json))""")
                .param("campaign", campaign)
                .param("position", at.position())
                .param("demand", demand)
                .param("text", text)
                .update();
    }

    private void assess(DemandAssessed event, Moment at, Words words) {
        jdbc.sql("""
                        INSERT INTO campaign_v2.assessment
                          (campaign, position, demand, recorded, status, edtf, reason, because)
                        VALUES (:campaign, :position, :demand, :recorded, :status, :edtf, :reason, :because)""")
                .param("campaign", event.campaign())
                .param("position", at.position())
                .param("demand", event.demand())
                .param("recorded", at.day())
                .param("status", event.status().name())
                .param("edtf", event.when().edtf())
                .param("reason", words.open(event.reason()))
                .param("because", event.because())
                .update();
    }

    private void setClock(
            String campaign, int demand, Clocked change, LocalDate day, @Nullable String reason, Moment at) {
        jdbc.sql("""
                        INSERT INTO campaign_v2.clock_change (campaign, position, demand, recorded, change, day, reason)
                        VALUES (:campaign, :position, :demand, :recorded, :change, :day, :reason)""")
                .param("campaign", campaign)
                .param("position", at.position())
                .param("demand", demand)
                .param("recorded", at.day())
                .param("change", change.name())
                .param("day", day)
                .param("reason", reason)
                .update();
    }

    private void name(AddresseeNamed event, Words words) {
        saidOf("""
                        INSERT INTO campaign_v2.addressee
                          (campaign, addressee, office, post, telephone, fax, email, website)
                        VALUES (:campaign, :addressee, :office, :post, :telephone, :fax, :email, :website)""", event.campaign(), event.addressee())
                .param("office", words.open(event.office()))
                .param("post", words.open(event.post()))
                .param("telephone", words.open(event.telephone()))
                .param("fax", words.open(event.fax()))
                .param("email", words.open(event.email()))
                .param("website", words.open(event.website()))
                .update();
    }

    private void describe(AddresseeDescribed event, Words words) {
        saidOf("""
                        UPDATE campaign_v2.addressee
                        SET office = :office, post = :post, telephone = :telephone, fax = :fax, email = :email,
                          website = :website, answer_within = :within
                        WHERE campaign = :campaign AND addressee = :addressee""", event.campaign(), event.addressee())
                .param("office", words.open(event.office()))
                .param("post", words.open(event.post()))
                .param("telephone", words.open(event.telephone()))
                .param("fax", words.open(event.fax()))
                .param("email", words.open(event.email()))
                .param("website", words.open(event.website()))
                .param("within", event.answerWithin())
                .update();
    }

    private StatementSpec saidOf(String sql, String campaign, int addressee) {
        return jdbc.sql(sql).param("campaign", campaign).param("addressee", addressee);
    }

    private void setPolicy(PrecisionPolicySet event) {
        Map<String, String> kinds = new LinkedHashMap<>();
        event.kinds().forEach(it -> kinds.put(it.kind().name(), it.finest().name()));
        jdbc.sql("""
                        UPDATE campaign_v2.campaign
                        SET usual_precision = :usual, kind_precisions = cast(:kinds AS json)
                        WHERE campaign = :campaign""")
                .param("campaign", event.campaign())
                .param("usual", event.usual().name())
                .param("kinds", Json.write(kinds))
                .update();
    }

    private void issue(AppealIssued event, Words words) {
        jdbc.sql("""
                        UPDATE campaign_v2.campaign SET appeal = cast(:appeal AS json), copies_to = :copies
                        WHERE campaign = :campaign""")
                .param("campaign", event.campaign())
                .param("appeal", texts(event.words(), words))
                .param("copies", words.open(event.copiesTo()))
                .update();
    }

    private void setOpen(String campaign, boolean open, @Nullable String closingReason) {
        jdbc.sql("UPDATE campaign_v2.campaign SET open = :open, closing_reason = :reason WHERE campaign = :campaign")
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
