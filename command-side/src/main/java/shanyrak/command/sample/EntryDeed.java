package shanyrak.command.sample;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyrak.command.entry.DecisionBodies.ClockChange;
import shanyrak.command.entry.DecisionBodies.Correction;
import shanyrak.command.entry.DecisionBodies.Decision;
import shanyrak.command.entry.DecisionBodies.Holding;
import shanyrak.command.entry.DecisionBodies.Merge;
import shanyrak.command.entry.DecisionBodies.NewSnapshot;
import shanyrak.command.entry.DecisionBodies.NewSource;
import shanyrak.command.entry.DecisionBodies.OutcomeReport;
import shanyrak.command.entry.DecisionBodies.PromiseReport;
import shanyrak.command.entry.DecisionBodies.Reason;
import shanyrak.command.entry.DecisionBodies.Retraction;
import shanyrak.command.entry.DecisionBodies.Verification;
import shanyrak.command.entry.DecisionDesk;
import shanyrak.command.entry.EntryDesk;
import shanyrak.command.entry.SnapshotDesk;

/** What can be decided about an entry that is there already. */
enum EntryDeed {
    CORRECT,
    OUTCOME,
    HELD,
    CALL_OFF,
    KEEP,
    BREAK,
    ADD_SOURCE,
    ARCHIVE_SOURCE,
    VERIFY,
    DISPUTE,
    SETTLE,
    PUBLISH,
    WITHHOLD,
    RETRACT,
    REQUEST_RETRACTION,
    CONFIRM_RETRACTION,
    DECLINE_RETRACTION,
    REINSTATE,
    MERGE,
    PAUSE_CLOCK,
    RESUME_CLOCK,
    CORRECT_CLOCK;

    /** Does it, at the desk where a person would. */
    @Component
    static class Doing {

        private final EntryDesk entries;
        private final DecisionDesk decisions;
        private final SnapshotDesk snapshots;

        Doing(EntryDesk entries, DecisionDesk decisions, SnapshotDesk snapshots) {
            this.entries = entries;
            this.decisions = decisions;
            this.snapshots = snapshots;
        }

        void perform(EntryDeed deed, Asking step) {
            String in = step.campaign();
            UUID it = step.subject();
            var logged = switch (deed) {
                case CORRECT -> entries.correct(in, it, step.body(Correction.class), step.asked());
                case OUTCOME -> decisions.reportOutcome(in, it, step.body(OutcomeReport.class), step.asked());
                case HELD -> decisions.reportHeld(in, it, step.body(Holding.class), step.asked());
                case CALL_OFF -> decisions.callOff(in, it, step.body(Reason.class), step.asked());
                case KEEP -> decisions.recordKeeping(in, it, step.body(PromiseReport.class), step.asked());
                case BREAK -> decisions.recordBreach(in, it, step.body(PromiseReport.class), step.asked());
                case ADD_SOURCE -> decisions.addSource(in, it, step.body(NewSource.class), step.asked());
                case ARCHIVE_SOURCE -> snapshots.archive(in, it, step.body(NewSnapshot.class), step.asked());
                case VERIFY -> decisions.verify(in, it, step.body(Verification.class), step.asked());
                case DISPUTE -> decisions.dispute(in, it, step.body(Reason.class), step.asked());
                case SETTLE -> decisions.settle(in, it, step.body(Reason.class), step.asked());
                case PUBLISH -> decisions.publish(in, it, step.body(Decision.class), step.asked());
                case WITHHOLD -> decisions.withhold(in, it, step.body(Reason.class), step.asked());
                case RETRACT -> decisions.retract(in, it, step.body(Retraction.class), step.asked());
                case REQUEST_RETRACTION ->
                    decisions.requestRetraction(in, it, step.body(Retraction.class), step.asked());
                case CONFIRM_RETRACTION -> decisions.confirmRetraction(in, it, step.body(Decision.class), step.asked());
                case DECLINE_RETRACTION -> decisions.declineRetraction(in, it, step.body(Reason.class), step.asked());
                case REINSTATE -> decisions.reinstate(in, it, step.body(Reason.class), step.asked());
                case MERGE -> decisions.merge(in, it, step.body(Merge.class), step.asked());
                case PAUSE_CLOCK -> decisions.pauseClock(in, it, step.body(ClockChange.class), step.asked());
                case RESUME_CLOCK -> decisions.resumeClock(in, it, step.body(ClockChange.class), step.asked());
                case CORRECT_CLOCK -> decisions.correctClock(in, it, step.body(ClockChange.class), step.asked());
            };
            requireNonNull(logged);
        }
    }
}
