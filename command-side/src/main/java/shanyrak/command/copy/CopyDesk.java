package shanyrak.command.copy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.copy.CopyBodies.Approval;
import shanyrak.command.copy.CopyBodies.Delivery;
import shanyrak.command.copy.CopyBodies.Discard;
import shanyrak.command.copy.CopyBodies.InLanguage;
import shanyrak.command.copy.CopyBodies.Receipt;
import shanyrak.command.copy.CopyBodies.Return;
import shanyrak.command.copy.CopyBodies.Translation;
import shanyrak.command.copy.CopyCommand.ApproveTranslation;
import shanyrak.command.copy.CopyCommand.ClaimTranslation;
import shanyrak.command.copy.CopyCommand.DiscardCopy;
import shanyrak.command.copy.CopyCommand.ReceiveCopy;
import shanyrak.command.copy.CopyCommand.RecordDistribution;
import shanyrak.command.copy.CopyCommand.ReleaseTranslation;
import shanyrak.command.copy.CopyCommand.ReturnTranslation;
import shanyrak.command.copy.CopyCommand.SubmitTranslation;
import shanyrak.command.entry.Protests;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.CommandKey;
import shanyrak.command.platform.CommandKeys;
import shanyrak.command.platform.Dispatch;
import shanyrak.command.platform.Typed;
import shanyrak.events.copy.Arrival;
import shanyrak.events.copy.DiscardReason;
import shanyrak.events.copy.Distribution;
import shanyrak.events.values.When;
import shanyrak.vault.Seal;
import shanyrak.vault.Vault;
import shanyrak.web.Duty;

/** Takes what people do with copies of protests, whichever way it came, checks it, seals its words and sends it as commands. */
@Component
public class CopyDesk {

    /** The languages that the residents read. */
    static final List<String> INTO = List.of("kk", "ru");

    static final int LETTER = 20_000;
    static final int SENDER = 200;
    static final int NOTE = 2_000;
    static final int MOST_COPIES = 100_000;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Dispatch dispatch;
    private final CommandKeys keys;
    private final Vault vault;
    private final Campaigns campaigns;
    private final Protests protests;
    private final LoggedCopies copies;
    private final Clock clock;

    CopyDesk(
            Dispatch dispatch,
            CommandKeys keys,
            Vault vault,
            Campaigns campaigns,
            Protests protests,
            LoggedCopies copies,
            Clock clock) {
        this.dispatch = dispatch;
        this.keys = keys;
        this.vault = vault;
        this.campaigns = campaigns;
        this.protests = protests;
        this.copies = copies;
        this.clock = clock;
    }

    /** What a write led to: the copy, and the position at which a reader will find it. */
    public record Filed(UUID copy, long position) {}

    public Filed receive(String campaign, Receipt receipt, Asked asked) {
        Asked inRole = asked.as(Duty.RECEIVE, campaign);
        CommandKey key = keys.of(asked.who(), asked.idempotencyKey(), asked.address(), receipt);
        check(receipt).refuseIfBroken();
        UUID copy = key.subject();
        long position = dispatch.send(key, inRole.who(), () -> {
            campaigns.open(campaign);
            if (receipt.protest() != null) {
                protests.mustBeKnown("protest", campaign, receipt.protest());
            }
            return received(copy, campaign, receipt, vault.seal(copy));
        });
        return new Filed(copy, position);
    }

    public Filed claim(String campaign, UUID copy, InLanguage claim, Asked asked) {
        return decide(
                campaign,
                copy,
                Duty.TRANSLATE,
                claim,
                asked,
                into(claim.language()),
                _ -> new ClaimTranslation(copy, campaign, given(claim.language())));
    }

    /** Who claimed it gives it up; who edits takes it back from anyone. */
    public Filed release(String campaign, UUID copy, InLanguage claim, Asked asked) {
        boolean anybodys = asked.who().may(Duty.EDIT, campaign);
        return decide(
                campaign,
                copy,
                Duty.TRANSLATE,
                claim,
                asked,
                into(claim.language()),
                _ -> new ReleaseTranslation(copy, campaign, given(claim.language()), anybodys));
    }

    public Filed submit(String campaign, UUID copy, Translation translation, Asked asked) {
        Checks checks = into(translation.language());
        checks.requiredWords("translation", translation.translation(), LETTER);
        return decide(
                campaign,
                copy,
                Duty.TRANSLATE,
                translation,
                asked,
                checks,
                seal -> new SubmitTranslation(
                        copy,
                        campaign,
                        given(translation.language()),
                        Typed.required(seal, translation.translation())));
    }

    public Filed approve(String campaign, UUID copy, Approval approval, Asked asked) {
        return decide(
                campaign,
                copy,
                Duty.TRANSLATE,
                approval,
                asked,
                into(approval.language()),
                _ -> new ApproveTranslation(copy, campaign, given(approval.language()), approval.seen()));
    }

    public Filed sendBack(String campaign, UUID copy, Return back, Asked asked) {
        Checks checks = into(back.language());
        checks.requiredWords("reason", back.reason(), NOTE);
        return decide(
                campaign,
                copy,
                Duty.TRANSLATE,
                back,
                asked,
                checks,
                seal -> new ReturnTranslation(
                        copy, campaign, given(back.language()), Typed.required(seal, back.reason()), back.seen()));
    }

    public Filed distribute(String campaign, UUID copy, Delivery delivery, Asked asked) {
        Checks checks = into(delivery.language());
        checks.given("copies", delivery.copies());
        checks.between("copies", delivery.copies(), 1, MOST_COPIES);
        checks.happened("when", delivery.when());
        if (checks.given("how", delivery.how())) {
            checks.oneOf("how", delivery.how(), Distribution.class);
        }
        checks.words("note", delivery.note(), NOTE);
        return decide(
                campaign,
                copy,
                Duty.DISTRIBUTE,
                delivery,
                asked,
                checks,
                seal -> new RecordDistribution(
                        copy,
                        campaign,
                        given(delivery.language()),
                        Objects.requireNonNull(delivery.copies()),
                        When.parse(given(delivery.when()).strip()),
                        Choices.of(Distribution.class, given(delivery.how())),
                        Typed.sealed(seal, delivery.note())));
    }

    public Filed discard(String campaign, UUID copy, Discard discard, Asked asked) {
        Checks checks = new Checks(clock);
        if (checks.given("reason", discard.reason())) {
            checks.oneOf("reason", discard.reason(), DiscardReason.class);
        }
        checks.words("explanation", discard.explanation(), NOTE);
        return decide(
                campaign,
                copy,
                Duty.CORRECT,
                discard,
                asked,
                checks,
                seal -> new DiscardCopy(
                        copy,
                        campaign,
                        Choices.of(DiscardReason.class, given(discard.reason())),
                        Typed.sealed(seal, discard.explanation())));
    }

    private Filed decide(
            String campaign,
            UUID copy,
            Duty duty,
            Object body,
            Asked asked,
            Checks checks,
            Function<Seal, CopyCommand> command) {
        Asked inRole = asked.as(duty, campaign);
        CommandKey key = keys.of(asked.who(), asked.idempotencyKey(), asked.address(), body);
        checks.refuseIfBroken();
        copies.get(campaign, copy);
        return new Filed(copy, dispatch.send(key, inRole.who(), () -> command.apply(vault.seal(copy))));
    }

    private Checks check(Receipt receipt) {
        Checks checks = new Checks(clock);
        checks.happened("received", receipt.received());
        if (checks.given("arrival", receipt.arrival())) {
            checks.oneOf("arrival", receipt.arrival(), Arrival.class);
        }
        if (Typed.text(receipt.country()) != null) {
            checks.country("country", receipt.country());
        }
        if (checks.given("language", receipt.language()) && !LANGUAGES.contains(receipt.language())) {
            checks.broken("language", "NotALanguage", String.valueOf(receipt.language()));
        }
        checks.requiredWords("letter", receipt.letter(), LETTER);
        checks.words("sender", receipt.sender(), SENDER);
        if (agreed(receipt)) {
            checks.given("sender", receipt.sender());
        }
        return checks;
    }

    private Checks into(@Nullable String language) {
        Checks checks = new Checks(clock);
        if (checks.given("language", language) && !INTO.contains(language)) {
            checks.broken("language", "NotOneOf", String.join(", ", INTO));
        }
        return checks;
    }

    private static ReceiveCopy received(UUID copy, String campaign, Receipt receipt, Seal seal) {
        return new ReceiveCopy(
                copy,
                campaign,
                receipt.protest(),
                When.parse(given(receipt.received()).strip()),
                Choices.of(Arrival.class, given(receipt.arrival())),
                Typed.text(receipt.country()),
                given(receipt.language()),
                Typed.required(seal, receipt.letter()),
                Typed.sealed(seal, receipt.sender()),
                agreed(receipt));
    }

    private static boolean agreed(Receipt receipt) {
        return Boolean.TRUE.equals(receipt.senderAgreed());
    }

    private static String given(@Nullable String checked) {
        return Objects.requireNonNull(checked);
    }
}
