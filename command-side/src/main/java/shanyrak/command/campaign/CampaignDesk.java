package shanyrak.command.campaign;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.account.CampaignRoles;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignBodies.Appeal;
import shanyrak.command.campaign.CampaignBodies.Demand;
import shanyrak.command.campaign.CampaignBodies.DescriptionBody;
import shanyrak.command.campaign.CampaignBodies.Opening;
import shanyrak.command.campaign.CampaignBodies.Reason;
import shanyrak.command.campaign.CampaignCommand.CloseCampaign;
import shanyrak.command.campaign.CampaignCommand.DescribeCampaign;
import shanyrak.command.campaign.CampaignCommand.IssueAppeal;
import shanyrak.command.campaign.CampaignCommand.NameAddressee;
import shanyrak.command.campaign.CampaignCommand.OpenCampaign;
import shanyrak.command.campaign.CampaignCommand.RaiseDemand;
import shanyrak.command.campaign.CampaignCommand.ReopenCampaign;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.PlaceBody;
import shanyrak.command.platform.Typed;
import shanyrak.events.campaign.Description;
import shanyrak.events.entry.Publication;
import shanyrak.vault.Seal;
import shanyrak.web.Duty;

/** Takes what editors and owners typed about campaigns, checks it, seals it and sends it as a command. */
@Component
public class CampaignDesk {

    private static final int TITLE = 200;
    private static final int TEXT = 5_000;
    private static final int LINE = 300;
    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** Stands in the address of a page where a campaign's address stands otherwise. */
    private static final String FORM_FOR_OPENING = "new";

    private static final Pattern LIKE_AN_ENTRY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CampaignSender sender;
    private final Campaigns campaigns;
    private final CampaignRoles roles;
    private final Clock clock;

    CampaignDesk(CampaignSender sender, Campaigns campaigns, CampaignRoles roles, Clock clock) {
        this.sender = sender;
        this.campaigns = campaigns;
        this.roles = roles;
        this.clock = clock;
    }

    /** What a write led to: the campaign, and the position at which a reader will find it. */
    public record Decided(String campaign, long position) {}

    public Decided open(Opening opening, Asked asked) {
        asked.who().mustBeOwner();
        String campaign = Objects.requireNonNullElse(opening.campaign(), "");
        try {
            Decided opened = sender.send(
                    campaign,
                    opening,
                    asked,
                    checked(opening),
                    seal -> new OpenCampaign(campaign, description(opening.description(), seal)));
            roles.openedBy(asked.who().account(), campaign);
            return opened;
        } catch (AggregateStreamCreationException _) {
            throw new CampaignRefusals.CampaignAddressTaken(campaign);
        }
    }

    /** @throws shanyrak.web.Refused if something is wrong with it already before the log is asked */
    public void check(Opening opening) {
        checked(opening).refuseIfBroken();
    }

    private Checks checked(Opening opening) {
        Checks checks = new Checks(clock);
        String campaign = Objects.requireNonNullElse(opening.campaign(), "");
        if (checks.given("campaign", campaign)
                && (!ADDRESS.matcher(campaign).matches()
                        || campaign.equals(FORM_FOR_OPENING)
                        || LIKE_AN_ENTRY.matcher(campaign).matches())) {
            checks.broken("campaign", "NotACampaignAddress");
        }
        check(checks, opening.description());
        return checks;
    }

    public Decided describe(String campaign, DescriptionBody body, Asked asked) {
        Asked editor = asked.as(Duty.EDIT, campaign);
        campaigns.find(campaign);
        Checks checks = new Checks(clock);
        check(checks, body);
        return send(campaign, body, editor, checks, seal -> new DescribeCampaign(campaign, description(body, seal)));
    }

    public Decided raise(String campaign, Demand body, Asked asked) {
        Asked editor = asked.as(Duty.EDIT, campaign);
        campaigns.find(campaign);
        Checks checks = new Checks(clock);
        checks.languages("text", body.text(), TEXT);
        return send(
                campaign,
                body,
                editor,
                checks,
                seal -> new RaiseDemand(campaign, Typed.languages(seal, given(body.text()))));
    }

    public Decided name(String campaign, Addressee body, Asked asked) {
        Asked editor = asked.as(Duty.EDIT, campaign);
        campaigns.find(campaign);
        Checks checks = new Checks(clock);
        AddresseeRules.check(checks, body);
        return send(
                campaign,
                body,
                editor,
                checks,
                seal -> new NameAddressee(
                        campaign,
                        Typed.required(seal, body.office()),
                        Typed.sealed(seal, body.post()),
                        Typed.sealed(seal, body.telephone()),
                        Typed.sealed(seal, body.fax()),
                        Typed.sealed(seal, body.email()),
                        Typed.sealed(seal, body.website()),
                        body.answerWithin()));
    }

    public Decided issue(String campaign, Appeal body, Asked asked) {
        Asked editor = asked.as(Duty.EDIT, campaign);
        campaigns.find(campaign);
        Checks checks = new Checks(clock);
        checks.languages("words", body.words(), TEXT);
        AddresseeRules.mailAddress(checks, "copiesTo", body.copiesTo());
        return send(
                campaign,
                body,
                editor,
                checks,
                seal -> new IssueAppeal(
                        campaign, Typed.languages(seal, given(body.words())), Typed.sealed(seal, body.copiesTo())));
    }

    public Decided close(String campaign, Reason body, Asked asked) {
        return because(campaign, body, asked, seal -> new CloseCampaign(campaign, Typed.required(seal, body.reason())));
    }

    public Decided reopen(String campaign, Reason body, Asked asked) {
        return because(
                campaign, body, asked, seal -> new ReopenCampaign(campaign, Typed.required(seal, body.reason())));
    }

    private Decided because(String campaign, Reason body, Asked asked, Function<Seal, CampaignCommand> command) {
        Asked owner = asked.as(Duty.GOVERN, campaign);
        campaigns.find(campaign);
        Checks checks = new Checks(clock);
        checks.requiredWords("reason", body.reason(), TEXT);
        return send(campaign, body, owner, checks, command);
    }

    private Decided send(
            String campaign, Object body, Asked asked, Checks checks, Function<Seal, CampaignCommand> command) {
        return sender.send(campaign, body, asked, checks, command);
    }

    private static void check(Checks checks, DescriptionBody body) {
        checks.languages("title", body.title(), TITLE);
        checks.languages("summary", body.summary(), TEXT);
        PlaceBody.check(checks, "place", body.place());
        checks.webAddress("moreInformation", Typed.text(body.moreInformation()), LINE);
        checks.oneOf("publish", body.publish(), Publication.class);
    }

    private static Description description(DescriptionBody body, Seal seal) {
        return new Description(
                Typed.languages(seal, given(body.title())),
                Typed.languages(seal, given(body.summary())),
                Objects.requireNonNull(body.place()).seal(seal),
                Typed.sealed(seal, body.moreInformation()),
                body.publish() == null ? Publication.HELD : Choices.of(Publication.class, body.publish()));
    }

    private static Map<String, String> given(@Nullable Map<String, String> texts) {
        return Objects.requireNonNull(texts);
    }
}
