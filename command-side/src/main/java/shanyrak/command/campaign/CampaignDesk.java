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
import shanyrak.command.platform.CommandKey;
import shanyrak.command.platform.CommandKeys;
import shanyrak.command.platform.Dispatch;
import shanyrak.command.platform.PlaceBody;
import shanyrak.command.platform.Typed;
import shanyrak.events.campaign.Description;
import shanyrak.events.entry.Publication;
import shanyrak.vault.Seal;
import shanyrak.vault.Vault;
import shanyrak.vault.VaultKeys;
import shanyrak.web.Duty;

/** Takes what editors and owners typed about campaigns, checks it, seals it and sends it as a command. */
@Component
public class CampaignDesk {

    private static final int TITLE = 200;
    private static final int TEXT = 5_000;
    private static final int LINE = 300;
    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern LIKE_AN_ENTRY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private final Dispatch dispatch;
    private final CommandKeys keys;
    private final Vault vault;
    private final Campaigns campaigns;
    private final CampaignRoles roles;
    private final Clock clock;

    CampaignDesk(
            Dispatch dispatch, CommandKeys keys, Vault vault, Campaigns campaigns, CampaignRoles roles, Clock clock) {
        this.dispatch = dispatch;
        this.keys = keys;
        this.vault = vault;
        this.campaigns = campaigns;
        this.roles = roles;
        this.clock = clock;
    }

    /** What a write led to: the campaign, and the position at which a reader will find it. */
    public record Decided(String campaign, long position) {}

    public Decided open(Opening opening, Asked asked) {
        asked.who().mustBeOwner();
        Checks checks = new Checks(clock);
        String campaign = Objects.requireNonNullElse(opening.campaign(), "");
        if (checks.given("campaign", campaign)
                && (!ADDRESS.matcher(campaign).matches()
                        || LIKE_AN_ENTRY.matcher(campaign).matches())) {
            checks.broken("campaign", "NotACampaignAddress");
        }
        check(checks, opening.description());
        try {
            Decided opened = send(
                    campaign,
                    opening,
                    asked,
                    checks,
                    seal -> new OpenCampaign(campaign, description(opening.description(), seal)));
            roles.openedBy(asked.who().account(), campaign);
            return opened;
        } catch (AggregateStreamCreationException _) {
            throw new CampaignRefusals.CampaignAddressTaken(campaign);
        }
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
        checks.requiredWords("office", body.office(), LINE);
        checks.words("post", body.post(), LINE);
        checks.words("telephone", body.telephone(), LINE);
        checks.words("fax", body.fax(), LINE);
        mailAddress(checks, "email", body.email());
        checks.webAddress("website", Typed.text(body.website()), LINE);
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
                        Typed.sealed(seal, body.website())));
    }

    public Decided issue(String campaign, Appeal body, Asked asked) {
        Asked editor = asked.as(Duty.EDIT, campaign);
        campaigns.find(campaign);
        Checks checks = new Checks(clock);
        checks.languages("words", body.words(), TEXT);
        mailAddress(checks, "copiesTo", body.copiesTo());
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
        CommandKey key = keys.of(asked.who(), asked.idempotencyKey(), asked.address(), body);
        checks.refuseIfBroken();
        long position =
                dispatch.send(key, asked.who(), () -> command.apply(vault.seal(VaultKeys.ofCampaign(campaign))));
        return new Decided(campaign, position);
    }

    private static void check(Checks checks, DescriptionBody body) {
        checks.languages("title", body.title(), TITLE);
        checks.languages("summary", body.summary(), TEXT);
        PlaceBody.check(checks, "place", body.place());
        checks.webAddress("moreInformation", Typed.text(body.moreInformation()), LINE);
        checks.oneOf("publish", body.publish(), Publication.class);
    }

    private static void mailAddress(Checks checks, String field, @Nullable String address) {
        String text = Typed.text(address);
        checks.words(field, text, LINE);
        if (text != null && !MAIL.matcher(text).matches()) {
            checks.broken(field, "NotAMailAddress");
        }
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
