package shanyrak.command.entry;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.entry.DecisionBodies.Correction;
import shanyrak.command.entry.DecisionBodies.OutcomeReport;
import shanyrak.command.entry.DecisionBodies.Retraction;
import shanyrak.command.entry.DecisionBodies.Withholding;
import shanyrak.command.entry.EntryCommand.CorrectEntry;
import shanyrak.command.entry.EntryCommand.LogLetterHandedIn;
import shanyrak.command.entry.EntryCommand.LogPicket;
import shanyrak.command.entry.EntryCommand.LogProtest;
import shanyrak.command.entry.EntryCommand.PublishEntry;
import shanyrak.command.entry.EntryCommand.RecordStatement;
import shanyrak.command.entry.EntryCommand.ReportEvictionAttempt;
import shanyrak.command.entry.EntryCommand.ReportMediaCoverage;
import shanyrak.command.entry.EntryCommand.ReportOutcome;
import shanyrak.command.entry.EntryCommand.RetractEntry;
import shanyrak.command.entry.EntryCommand.WithholdEntry;
import shanyrak.command.entry.EntryRefusals.EntryNotFound;
import shanyrak.command.entry.EntryRefusals.LinkUnknown;
import shanyrak.command.entry.EntryRefusals.NothingCorrected;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.CommandKey;
import shanyrak.command.platform.CommandKeys;
import shanyrak.command.platform.Dispatch;
import shanyrak.command.platform.Typed;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.RetractionReason;
import shanyrak.vault.Opener;
import shanyrak.vault.Seal;
import shanyrak.vault.Vault;

/** Takes what coordinators typed about entries, whichever way it came, checks it, seals it and sends it as a command. */
@Component
public class EntryDesk {

    static final String REPELLED = "repelled";
    static final String DEMOLISHED = "homes-demolished";

    private final Dispatch dispatch;
    private final CommandKeys keys;
    private final Vault vault;
    private final LoggedEntries entries;
    private final Clock clock;

    EntryDesk(Dispatch dispatch, CommandKeys keys, Vault vault, LoggedEntries entries, Clock clock) {
        this.dispatch = dispatch;
        this.keys = keys;
        this.vault = vault;
        this.entries = entries;
        this.clock = clock;
    }

    /** What a write led to: the entry, and the position at which a reader will find it. */
    public record Logged(UUID entry, long position) {}

    public Logged log(Kind kind, String campaign, EntryBody body, Asked asked) {
        CommandKey key = keys.of(asked.who(), asked.idempotencyKey(), asked.address(), body);
        Checks checks = new Checks(clock);
        EntryRules.check(checks, kind, body);
        checks.refuseIfBroken();
        UUID entry = key.subject();
        long position = dispatch.send(key, asked.who(), () -> {
            linksAreKnown(campaign, body);
            return logging(kind, entry, campaign, body);
        });
        return new Logged(entry, position);
    }

    public Logged correct(String campaign, UUID entry, Correction correction, Asked asked) {
        LoggedEntry found = find(campaign, entry);
        Checks checks = new Checks(clock);
        checks.requiredWords("reason", correction.reason(), EntryRules.NOTE);
        if (checks.given("content", correction.content()) && correction.content() != null) {
            EntryRules.check(checks.in("content"), found.content().kind(), correction.content());
        }
        return decide(campaign, entry, correction, asked, checks, seal -> {
            EntryBody body = Objects.requireNonNull(correction.content());
            linksAreKnown(campaign, body);
            EntryContent content = EntryContents.seal(found.content().kind(), body, seal);
            somethingIsCorrected(entry, found.content(), content);
            return new CorrectEntry(entry, campaign, Typed.required(seal, correction.reason()), content);
        });
    }

    public Logged retract(String campaign, UUID entry, Retraction retraction, Asked asked) {
        Checks checks = new Checks(clock);
        if (checks.given("reason", retraction.reason())) {
            checks.oneOf("reason", retraction.reason(), RetractionReason.class);
        }
        checks.words("explanation", retraction.explanation(), EntryRules.NOTE);
        return decide(
                campaign,
                entry,
                retraction,
                asked,
                checks,
                seal -> new RetractEntry(
                        entry,
                        campaign,
                        Choices.of(RetractionReason.class, Objects.requireNonNull(retraction.reason())),
                        Typed.sealed(seal, retraction.explanation())));
    }

    public Logged publish(String campaign, UUID entry, Asked asked) {
        return decide(campaign, entry, "publish", asked, new Checks(clock), _ -> new PublishEntry(entry, campaign));
    }

    public Logged withhold(String campaign, UUID entry, Withholding withholding, Asked asked) {
        Checks checks = new Checks(clock);
        checks.requiredWords("reason", withholding.reason(), EntryRules.NOTE);
        return decide(
                campaign,
                entry,
                withholding,
                asked,
                checks,
                seal -> new WithholdEntry(entry, campaign, Typed.required(seal, withholding.reason())));
    }

    public Logged reportOutcome(String campaign, UUID entry, OutcomeReport report, Asked asked) {
        Checks checks = new Checks(clock);
        boolean known = REPELLED.equals(report.outcome()) || DEMOLISHED.equals(report.outcome());
        if (checks.given("outcome", report.outcome()) && !known) {
            checks.broken("outcome", "NotOneOf", REPELLED + ", " + DEMOLISHED);
        }
        checks.requiredWords("account", report.account(), EntryRules.NOTE);
        if (report.homes() != null) {
            checks.bounds("homes", report.homes().low(), report.homes().high(), EntryRules.ITEMS);
        }
        return decide(
                campaign,
                entry,
                report,
                asked,
                checks,
                seal -> new ReportOutcome(entry, campaign, outcome(report), Typed.required(seal, report.account())));
    }

    /** The entry as it is now, in the shape in which it would be typed. */
    EntryBody typed(UUID entry) {
        return EntryContents.open(find(entry).content(), opener(entry));
    }

    /** @throws EntryNotFound if there is no such entry */
    LoggedEntry find(UUID entry) {
        return entries.find(entry).orElseThrow(() -> new EntryNotFound(entry));
    }

    private LoggedEntry find(String campaign, UUID entry) {
        return entries.find(campaign, entry).orElseThrow(() -> new EntryNotFound(entry));
    }

    private Logged decide(
            String campaign,
            UUID entry,
            Object body,
            Asked asked,
            Checks checks,
            Function<Seal, EntryCommand> command) {
        CommandKey key = keys.of(asked.who(), asked.idempotencyKey(), asked.address(), body);
        checks.refuseIfBroken();
        find(campaign, entry);
        return new Logged(entry, dispatch.send(key, asked.who(), () -> command.apply(vault.seal(entry))));
    }

    private EntryCommand logging(Kind kind, UUID entry, String campaign, EntryBody body) {
        Seal seal = vault.seal(entry);
        Publication publication = publication(body);
        return switch (kind) {
            case PICKET -> new LogPicket(entry, campaign, publication, EntryContents.picket(body, seal));
            case PROTEST -> new LogProtest(entry, campaign, publication, EntryContents.protest(body, seal));
            case LETTER_HANDED_IN ->
                new LogLetterHandedIn(entry, campaign, publication, EntryContents.letterHandIn(body, seal));
            case MEDIA_COVERAGE ->
                new ReportMediaCoverage(entry, campaign, publication, EntryContents.mediaCoverage(body, seal));
            case STATEMENT -> new RecordStatement(entry, campaign, publication, EntryContents.statement(body, seal));
            case EVICTION_ATTEMPT ->
                new ReportEvictionAttempt(entry, campaign, publication, EntryContents.evictionAttempt(body, seal));
        };
    }

    private void linksAreKnown(String campaign, EntryBody body) {
        linkIsKnown("at", campaign, body.at());
        linkIsKnown("of", campaign, body.of());
    }

    private void linkIsKnown(String field, String campaign, @Nullable UUID link) {
        if (link != null && entries.find(campaign, link).isEmpty()) {
            throw new LinkUnknown(field, link);
        }
    }

    private void somethingIsCorrected(UUID entry, EntryContent before, EntryContent after) {
        Opener opener = opener(entry);
        if (EntryContents.open(before, opener).equals(EntryContents.open(after, opener))) {
            throw new NothingCorrected();
        }
    }

    private Opener opener(UUID entry) {
        return vault.opener(List.of(entry));
    }

    private static @Nullable Publication publication(EntryBody body) {
        return body.publish() == null ? null : Choices.of(Publication.class, body.publish());
    }

    private static Outcome outcome(OutcomeReport report) {
        if (REPELLED.equals(report.outcome())) {
            return new Outcome.Repelled();
        }
        return report.homes() == null
                ? new Outcome.Demolished(null, null)
                : new Outcome.Demolished(report.homes().low(), report.homes().high());
    }
}
