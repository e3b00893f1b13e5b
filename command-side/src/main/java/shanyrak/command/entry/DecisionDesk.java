package shanyrak.command.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.content.EntryBody.SourceBody;
import shanyrak.command.content.EntryRules;
import shanyrak.command.content.Sources;
import shanyrak.command.entry.DecideOnEntry.AddSource;
import shanyrak.command.entry.DecideOnEntry.CallOffAction;
import shanyrak.command.entry.DecideOnEntry.ConfirmRetraction;
import shanyrak.command.entry.DecideOnEntry.CorrectAnswerClock;
import shanyrak.command.entry.DecideOnEntry.DeclineRetraction;
import shanyrak.command.entry.DecideOnEntry.DisputeEntry;
import shanyrak.command.entry.DecideOnEntry.MergeEntry;
import shanyrak.command.entry.DecideOnEntry.PauseAnswerClock;
import shanyrak.command.entry.DecideOnEntry.PublishEntry;
import shanyrak.command.entry.DecideOnEntry.RecordBreach;
import shanyrak.command.entry.DecideOnEntry.RecordKeeping;
import shanyrak.command.entry.DecideOnEntry.ReinstateEntry;
import shanyrak.command.entry.DecideOnEntry.ReportActionHeld;
import shanyrak.command.entry.DecideOnEntry.ReportOutcome;
import shanyrak.command.entry.DecideOnEntry.RequestRetraction;
import shanyrak.command.entry.DecideOnEntry.ResumeAnswerClock;
import shanyrak.command.entry.DecideOnEntry.RetractEntry;
import shanyrak.command.entry.DecideOnEntry.SettleDispute;
import shanyrak.command.entry.DecideOnEntry.VerifyEntry;
import shanyrak.command.entry.DecideOnEntry.WithholdEntry;
import shanyrak.command.entry.Deciding.About;
import shanyrak.command.entry.DecisionBodies.ClockChange;
import shanyrak.command.entry.DecisionBodies.Decision;
import shanyrak.command.entry.DecisionBodies.Holding;
import shanyrak.command.entry.DecisionBodies.Merge;
import shanyrak.command.entry.DecisionBodies.NewSource;
import shanyrak.command.entry.DecisionBodies.OutcomeReport;
import shanyrak.command.entry.DecisionBodies.PromiseReport;
import shanyrak.command.entry.DecisionBodies.Reason;
import shanyrak.command.entry.DecisionBodies.Retraction;
import shanyrak.command.entry.DecisionBodies.Verification;
import shanyrak.command.entry.EntryDesk.Logged;
import shanyrak.command.entry.EntryRefusals.EntryIsRetracted;
import shanyrak.command.entry.EntryRefusals.SourceKnown;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.Typed;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;
import shanyrak.vault.Seal;
import shanyrak.web.Duty;

/** Takes decisions about entries, whichever way they came, checks them, seals their words and sends them as commands. */
@Component
public class DecisionDesk {

    static final String REPELLED = "repelled";
    static final String DEMOLISHED = "homes-demolished";

    private final Deciding deciding;
    private final LoggedEntries entries;
    private final Links links;
    private final EntryDesk desk;
    private final Clock clock;

    DecisionDesk(Deciding deciding, LoggedEntries entries, Links links, EntryDesk desk, Clock clock) {
        this.deciding = deciding;
        this.entries = entries;
        this.links = links;
        this.desk = desk;
        this.clock = clock;
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
        return deciding.about(campaign, entry, asked)
                .decide(
                        Duty.LOG,
                        report,
                        checks,
                        seal -> new ReportOutcome(
                                entry,
                                campaign,
                                report.seen(),
                                outcome(report),
                                Typed.required(seal, report.account())));
    }

    public Logged reportHeld(String campaign, UUID entry, Holding holding, Asked asked) {
        Checks checks = new Checks(clock);
        checks.given("held", holding.held());
        return deciding.about(campaign, entry, asked).decide(Duty.LOG, holding, checks, _ -> {
            UUID held = Objects.requireNonNull(holding.held());
            Kind announced = entries.get(campaign, entry).content() instanceof Announcement announcement
                    ? announcement.action()
                    : Kind.ANNOUNCEMENT;
            links.known("held", campaign, held, EnumSet.of(announced));
            return new ReportActionHeld(entry, campaign, holding.seen(), held);
        });
    }

    public Logged callOff(String campaign, UUID entry, Reason reason, Asked asked) {
        return deciding.about(campaign, entry, asked)
                .because(Duty.LOG, reason, words -> new CallOffAction(entry, campaign, reason.seen(), words));
    }

    public Logged recordKeeping(String campaign, UUID entry, PromiseReport report, Asked asked) {
        return ofPromise(
                deciding.about(campaign, entry, asked),
                report,
                words -> new RecordKeeping(entry, campaign, report.seen(), when(report), words));
    }

    public Logged recordBreach(String campaign, UUID entry, PromiseReport report, Asked asked) {
        return ofPromise(
                deciding.about(campaign, entry, asked),
                report,
                words -> new RecordBreach(entry, campaign, report.seen(), when(report), words));
    }

    public Logged addSource(String campaign, UUID entry, NewSource added, Asked asked) {
        Checks checks = new Checks(clock);
        if (checks.given("source", added.source()) && added.source() != null) {
            EntryRules.checkSource(checks.in("source"), "", added.source());
        }
        return deciding.about(campaign, entry, asked)
                .decide(
                        Duty.LOG,
                        added,
                        checks,
                        seal -> adding(campaign, entry, added.seen(), Objects.requireNonNull(added.source()), seal));
    }

    public Logged verify(String campaign, UUID entry, Verification verification, Asked asked) {
        Checks checks = new Checks(clock);
        checks.words("note", verification.note(), EntryRules.NOTE);
        return deciding.about(campaign, entry, asked)
                .decide(
                        Duty.VERIFY,
                        verification,
                        checks,
                        seal -> new VerifyEntry(
                                entry, campaign, verification.seen(), Typed.sealed(seal, verification.note())));
    }

    public Logged dispute(String campaign, UUID entry, Reason reason, Asked asked) {
        return deciding.about(campaign, entry, asked)
                .because(Duty.LOG, reason, words -> new DisputeEntry(entry, campaign, reason.seen(), words));
    }

    public Logged settle(String campaign, UUID entry, Reason reason, Asked asked) {
        return deciding.about(campaign, entry, asked)
                .because(Duty.VERIFY, reason, words -> new SettleDispute(entry, campaign, reason.seen(), words));
    }

    public Logged publish(String campaign, UUID entry, Decision decision, Asked asked) {
        return deciding.about(campaign, entry, asked)
                .plainly(Duty.PUBLISH, decision, new PublishEntry(entry, campaign, decision.seen()));
    }

    public Logged withhold(String campaign, UUID entry, Reason reason, Asked asked) {
        return deciding.about(campaign, entry, asked)
                .because(Duty.LOG, reason, words -> new WithholdEntry(entry, campaign, reason.seen(), words));
    }

    public Logged retract(String campaign, UUID entry, Retraction retraction, Asked asked) {
        return retracting(
                deciding.about(campaign, entry, asked),
                retraction,
                explanation -> new RetractEntry(entry, campaign, retraction.seen(), reason(retraction), explanation));
    }

    public Logged requestRetraction(String campaign, UUID entry, Retraction retraction, Asked asked) {
        return retracting(
                deciding.about(campaign, entry, asked),
                retraction,
                explanation ->
                        new RequestRetraction(entry, campaign, retraction.seen(), reason(retraction), explanation));
    }

    public Logged confirmRetraction(String campaign, UUID entry, Decision decision, Asked asked) {
        return deciding.about(campaign, entry, asked)
                .plainly(Duty.REVISE, decision, new ConfirmRetraction(entry, campaign, decision.seen()));
    }

    public Logged declineRetraction(String campaign, UUID entry, Reason reason, Asked asked) {
        return deciding.about(campaign, entry, asked)
                .because(Duty.REVISE, reason, words -> new DeclineRetraction(entry, campaign, reason.seen(), words));
    }

    public Logged reinstate(String campaign, UUID entry, Reason reason, Asked asked) {
        return deciding.about(campaign, entry, asked)
                .because(Duty.REVISE, reason, words -> new ReinstateEntry(entry, campaign, reason.seen(), words));
    }

    /**
     * Merges an entry into another one that tells of the same. Nothing is lost: sources that only the merged one has are
     * added to the one that stays, before the merged one ceases to count; trying again goes on where it was broken off.
     */
    public Logged merge(String campaign, UUID entry, Merge merge, Asked asked) {
        Checks checks = new Checks(clock);
        checks.given("into", merge.into());
        return deciding.about(campaign, entry, asked).decide(Duty.REVISE, merge, checks, _ -> {
            LoggedEntry merged = entries.get(campaign, entry);
            LoggedEntry stays =
                    links.known("into", campaign, Objects.requireNonNull(merge.into()), EnumSet.of(merged.kind()));
            if (stays.trust().retracted()) {
                throw new EntryIsRetracted();
            }
            if (!merged.trust().everVerified()
                    && !merged.trust().retracted()
                    && !merged.entry().equals(stays.entry())) {
                moveSources(merged, stays, asked);
            }
            return new MergeEntry(entry, campaign, merge.seen(), stays.entry());
        });
    }

    public Logged pauseClock(String campaign, UUID entry, ClockChange change, Asked asked) {
        return ofTheClock(
                deciding.about(campaign, entry, asked),
                change,
                words -> new PauseAnswerClock(entry, campaign, change.seen(), day(change), words));
    }

    public Logged resumeClock(String campaign, UUID entry, ClockChange change, Asked asked) {
        return ofTheClock(
                deciding.about(campaign, entry, asked),
                change,
                words -> new ResumeAnswerClock(entry, campaign, change.seen(), day(change), words));
    }

    public Logged correctClock(String campaign, UUID entry, ClockChange change, Asked asked) {
        return ofTheClock(
                deciding.about(campaign, entry, asked),
                change,
                words -> new CorrectAnswerClock(entry, campaign, change.seen(), day(change), words));
    }

    /** Each source has a key of its own, the same when the merge is tried again. */
    private void moveSources(LoggedEntry merged, LoggedEntry stays, Asked asked) {
        List<SourceBody> there = sources(stays);
        List<SourceBody> all = sources(merged);
        for (int at = 0; at < all.size(); at++) {
            if (!there.contains(all.get(at))) {
                String key = asked.idempotencyKey() + " source " + at;
                Asked move = new Asked(asked.who(), named(key), asked.address() + "/sources");
                addSource(stays.campaign(), stays.entry(), new NewSource(all.get(at), null), move);
            }
        }
    }

    private static String named(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8)).toString();
    }

    private AddSource adding(String campaign, UUID entry, @Nullable Long seen, SourceBody source, Seal seal) {
        List<SourceBody> all = new ArrayList<>(sources(entries.get(campaign, entry)));
        SourceBody typed = new SourceBody(
                Typed.text(source.title()),
                Typed.text(source.outlet()),
                Typed.text(source.address()),
                Typed.text(source.published()));
        if (all.contains(typed)) {
            throw new SourceKnown();
        }
        all.add(typed);
        return new AddSource(entry, campaign, seen, Sources.seal(typed, seal), Sources.independent(all));
    }

    private List<SourceBody> sources(LoggedEntry entry) {
        return Objects.requireNonNullElse(desk.typed(entry).sources(), List.of());
    }

    private Logged ofPromise(About about, PromiseReport report, Function<Sealed, DecideOnEntry> command) {
        Checks checks = new Checks(clock);
        checks.happened("when", report.when());
        checks.requiredWords("account", report.account(), EntryRules.NOTE);
        return about.decide(Duty.LOG, report, checks, seal -> command.apply(Typed.required(seal, report.account())));
    }

    private Logged ofTheClock(About about, ClockChange change, Function<Sealed, DecideOnEntry> command) {
        Checks checks = new Checks(clock);
        checks.day("day", change.day());
        checks.requiredWords("reason", change.reason(), EntryRules.NOTE);
        return about.decide(Duty.EDIT, change, checks, seal -> command.apply(Typed.required(seal, change.reason())));
    }

    private Logged retracting(About about, Retraction retraction, Function<@Nullable Sealed, DecideOnEntry> command) {
        Checks checks = new Checks(clock);
        if (checks.given("reason", retraction.reason())) {
            checks.oneOf("reason", retraction.reason(), RetractionReason.class);
        }
        checks.words("explanation", retraction.explanation(), EntryRules.NOTE);
        return about.decide(
                Duty.CORRECT, retraction, checks, seal -> command.apply(Typed.sealed(seal, retraction.explanation())));
    }

    private static Outcome outcome(OutcomeReport report) {
        if (REPELLED.equals(report.outcome())) {
            return new Outcome.Repelled();
        }
        return report.homes() == null
                ? new Outcome.Demolished(null, null)
                : new Outcome.Demolished(report.homes().low(), report.homes().high());
    }

    private static RetractionReason reason(Retraction retraction) {
        return Choices.of(RetractionReason.class, Objects.requireNonNull(retraction.reason()));
    }

    private static When when(PromiseReport report) {
        return When.parse(Objects.requireNonNull(report.when()).strip());
    }

    private static LocalDate day(ClockChange change) {
        return LocalDate.parse(Objects.requireNonNull(change.day()).strip());
    }
}
