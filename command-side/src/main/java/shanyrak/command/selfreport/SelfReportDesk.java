package shanyrak.command.selfreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.CommandKey;
import shanyrak.command.platform.CommandKeys;
import shanyrak.command.platform.CommandSideDatabase;
import shanyrak.command.platform.Dispatch;
import shanyrak.command.platform.Dispatch.IdempotencyKeyReused;
import shanyrak.command.platform.Typed;
import shanyrak.command.selfreport.Challenges.Proven;
import shanyrak.command.selfreport.SelfReportBodies.Believed;
import shanyrak.command.selfreport.SelfReportBodies.Challenge;
import shanyrak.command.selfreport.SelfReportBodies.Counted;
import shanyrak.command.selfreport.SelfReportBodies.Decided;
import shanyrak.command.selfreport.SelfReportBodies.Sent;
import shanyrak.command.selfreport.SelfReportBodies.Unbelieved;
import shanyrak.command.selfreport.SelfReportCommand.DiscountSelfReports;
import shanyrak.command.selfreport.SelfReportCommand.RecountSelfReports;
import shanyrak.command.selfreport.SelfReportCommand.ReportProtest;
import shanyrak.command.selfreport.SelfReportRefusals.PositionNotReached;
import shanyrak.command.selfreport.SelfReportRefusals.ProofUsed;
import shanyrak.events.entry.Channel;
import shanyrak.events.selfreport.DiscountReason;
import shanyrak.events.selfreport.SelfReportCriteria;
import shanyrak.log.LogReader;
import shanyrak.web.Duty;

/** Takes what people say they sent and what editors think of it, checks it and sends it as commands. */
@Component
class SelfReportDesk {

    static final int MOST_ITEMS = 100;

    /** More than any proof has. */
    private static final int LONGEST_PROOF = 200;

    private final Dispatch dispatch;
    private final CommandKeys keys;
    private final Campaigns campaigns;
    private final Challenges challenges;
    private final Strangers strangers;
    private final Discounts discounts;
    private final LogReader log;
    private final Clock clock;

    SelfReportDesk(
            Dispatch dispatch,
            CommandKeys keys,
            Campaigns campaigns,
            Challenges challenges,
            Strangers strangers,
            Discounts discounts,
            @CommandSideDatabase LogReader log,
            Clock clock) {
        this.dispatch = dispatch;
        this.keys = keys;
        this.campaigns = campaigns;
        this.challenges = challenges;
        this.strangers = strangers;
        this.discounts = discounts;
        this.log = log;
        this.clock = clock;
    }

    /** @param network the address that asks; it is forgotten at once */
    Challenge challenge(String campaign, String network) {
        strangers.mayAsk(network);
        campaigns.open(campaign);
        return challenges.issue(campaign);
    }

    /**
     * Counts a report, once for each challenge.
     *
     * @param network the address that it comes from; it is forgotten at once
     * @throws ProofUsed if the challenge has counted another report
     */
    Counted report(String campaign, Sent sent, String network) {
        check(sent).refuseIfBroken();
        Proven proven = challenges.check(campaign, given(sent.proof()));
        CommandKey key = keys.ofStranger(campaign, proven.challenge(), sent.withoutProof());
        try {
            return new Counted(dispatch.send(key, () -> {
                campaigns.open(campaign);
                strangers.maySay(network, proven.solved());
                return reported(key.subject(), campaign, sent);
            }));
        } catch (IdempotencyKeyReused _) {
            throw new ProofUsed();
        }
    }

    Decided discount(String campaign, Unbelieved unbelieved, Asked asked) {
        Asked inRole = asked.as(Duty.REVISE, campaign);
        CommandKey key = keys.of(asked.who(), asked.idempotencyKey(), asked.address(), unbelieved);
        check(unbelieved).refuseIfBroken();
        long position = dispatch.send(key, inRole.who(), () -> discounted(key.subject(), campaign, unbelieved));
        return new Decided(key.subject(), position);
    }

    Decided recount(String campaign, Believed believed, Asked asked) {
        Asked inRole = asked.as(Duty.REVISE, campaign);
        CommandKey key = keys.of(asked.who(), asked.idempotencyKey(), asked.address(), believed);
        Checks checks = new Checks(clock);
        checks.given("discount", believed.discount());
        checks.refuseIfBroken();
        UUID discount = Objects.requireNonNull(believed.discount());
        discounts.mustBeKnown(campaign, discount);
        return new Decided(
                discount, dispatch.send(key, inRole.who(), () -> new RecountSelfReports(discount, campaign)));
    }

    private Checks check(Sent sent) {
        Checks checks = new Checks(clock);
        checks.requiredWords("proof", sent.proof(), LONGEST_PROOF);
        if (checks.given("channel", sent.channel())) {
            checks.oneOf("channel", sent.channel(), Channel.class);
        }
        country(checks, sent.country());
        checks.day("day", sent.day());
        notTooLongAgo(checks, sent.day());
        checks.between("items", sent.items(), 1, MOST_ITEMS);
        return checks;
    }

    /** The appeal asks people to act now; nobody can remember, and nobody can believe, what is longer ago. */
    private void notTooLongAgo(Checks checks, @Nullable String day) {
        LocalDate earliest = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusYears(1);
        LocalDate said = Days.find(day);
        if (said != null && said.getYear() >= 1900 && said.isBefore(earliest)) {
            checks.broken("day", "LongerAgoThanAYear");
        }
    }

    private Checks check(Unbelieved unbelieved) {
        Checks checks = new Checks(clock);
        if (checks.given("through", unbelieved.through())) {
            checks.between("through", unbelieved.through(), 1, Long.MAX_VALUE);
        }
        LocalDate from = Days.check(checks, "reportedFrom", unbelieved.reportedFrom());
        LocalDate until = Days.check(checks, "reportedUntil", unbelieved.reportedUntil());
        if (from != null && until != null && until.isBefore(from)) {
            checks.broken("reportedUntil", "UntilBeforeFrom");
        }
        checks.oneOf("channel", Typed.text(unbelieved.channel()), Channel.class);
        country(checks, unbelieved.country());
        checks.between("addressee", unbelieved.addressee(), 1, Integer.MAX_VALUE);
        if (checks.given("matched", unbelieved.matched())) {
            checks.between("matched", unbelieved.matched(), 1, Integer.MAX_VALUE);
        }
        if (checks.given("reason", unbelieved.reason())) {
            checks.oneOf("reason", unbelieved.reason(), DiscountReason.class);
        }
        return checks;
    }

    private static void country(Checks checks, @Nullable String country) {
        if (Typed.text(country) != null) {
            checks.country("country", country);
        }
    }

    private static ReportProtest reported(UUID report, String campaign, Sent sent) {
        return new ReportProtest(
                report,
                campaign,
                sent.addressee(),
                Choices.of(Channel.class, given(sent.channel())),
                Typed.text(sent.country()),
                Objects.requireNonNull(Days.find(sent.day())),
                Objects.requireNonNullElse(sent.items(), 1));
    }

    private DiscountSelfReports discounted(UUID discount, String campaign, Unbelieved it) {
        long through = Objects.requireNonNull(it.through());
        if (through > log.head()) {
            throw new PositionNotReached(log.head());
        }
        String channel = Typed.text(it.channel());
        return new DiscountSelfReports(
                discount,
                campaign,
                new SelfReportCriteria(
                        through,
                        Days.find(it.reportedFrom()),
                        Days.find(it.reportedUntil()),
                        channel == null ? null : Choices.of(Channel.class, channel),
                        Typed.text(it.country()),
                        it.addressee()),
                Objects.requireNonNull(it.matched()),
                Choices.of(DiscountReason.class, given(it.reason())));
    }

    private static String given(@Nullable String checked) {
        return Objects.requireNonNull(checked);
    }
}
