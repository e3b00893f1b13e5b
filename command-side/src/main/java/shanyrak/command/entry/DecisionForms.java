package shanyrak.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.command.content.FormFields;
import shanyrak.command.content.TypedForm;
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
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.FormAgain;
import shanyrak.command.platform.Identities;
import shanyrak.web.Duty;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
import shanyrak.web.SignedIn;

/** The small forms for decisions about an entry that is there already. */
@Controller
@RequestMapping("/desk/log/entries/{entry}/{decision}")
class DecisionForms {

    /** What can be decided in a form of its own; a correction has the form of its kind. */
    enum What {
        OUTCOME(Duty.LOG),
        HELD(Duty.LOG),
        CALL_OFF(Duty.LOG),
        KEEP(Duty.LOG),
        BREAK(Duty.LOG),
        ADD_SOURCE(Duty.LOG),
        VERIFY(Duty.VERIFY),
        DISPUTE(Duty.LOG),
        SETTLE(Duty.VERIFY),
        PUBLISH(Duty.PUBLISH),
        WITHHOLD(Duty.LOG),
        RETRACT(Duty.CORRECT),
        CONFIRM_RETRACTION(Duty.REVISE),
        DECLINE_RETRACTION(Duty.REVISE),
        REINSTATE(Duty.REVISE),
        MERGE(Duty.REVISE),
        PAUSE_CLOCK(Duty.EDIT),
        RESUME_CLOCK(Duty.EDIT),
        CORRECT_CLOCK(Duty.EDIT);

        private final Duty duty;

        What(Duty duty) {
            this.duty = duty;
        }
    }

    private final DecisionDesk desk;
    private final LoggedEntries entries;
    private final Meanwhile meanwhile;
    private final FormChoices choices;
    private final FormAgain again;
    private final Identities identities;

    DecisionForms(
            DecisionDesk desk,
            LoggedEntries entries,
            Meanwhile meanwhile,
            FormChoices choices,
            FormAgain again,
            Identities identities) {
        this.desk = desk;
        this.entries = entries;
        this.meanwhile = meanwhile;
        this.choices = choices;
        this.again = again;
        this.identities = identities;
    }

    @GetMapping
    ModelAndView empty(@PathVariable UUID entry, @PathVariable String decision, @AuthenticationPrincipal SignedIn who) {
        LoggedEntry found = entries.get(entry);
        who.mustBeAbleTo(what(decision).duty, found.campaign());
        Map<String, String> typed = new HashMap<>();
        typed.put("command", identities.next().toString());
        typed.put("seen", Long.toString(found.seen()));
        return form(found, what(decision), typed);
    }

    /** The form with all that was typed, for those who had to sign in again. */
    @PostMapping("/again")
    ModelAndView again(
            @PathVariable UUID entry,
            @PathVariable String decision,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who) {
        LoggedEntry found = entries.get(entry);
        who.mustBeAbleTo(what(decision).duty, found.campaign());
        return form(found, what(decision), FormFields.shown(fields));
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable UUID entry,
            @PathVariable String decision,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        TypedForm typed = new TypedForm(fields);
        LoggedEntry found = entries.get(entry);
        try {
            return SeeOther.to(
                    EntryForms.seen(found, decided(what(decision), found, typed, typed.asked(who, request))));
        } catch (Refused refused) {
            Map<String, String> shown = meanwhile.upToDate(found, FormFields.shown(fields));
            ModelAndView form = again.explaining(
                    refused,
                    "source.",
                    errors -> form(found, what(decision), shown).addObject("errors", errors));
            return meanwhile.told(form, typed, found);
        }
    }

    private Logged decided(What what, LoggedEntry found, TypedForm typed, Asked asked) {
        String campaign = found.campaign();
        UUID entry = found.entry();
        return switch (what) {
            case OUTCOME ->
                desk.reportOutcome(
                        campaign,
                        entry,
                        new OutcomeReport(
                                typed.text("outcome"), typed.homesDestroyed(), typed.text("account"), typed.seen()),
                        asked);
            case HELD -> desk.reportHeld(campaign, entry, new Holding(typed.entryId("held"), typed.seen()), asked);
            case CALL_OFF -> desk.callOff(campaign, entry, reason(typed), asked);
            case KEEP -> desk.recordKeeping(campaign, entry, promise(typed), asked);
            case BREAK -> desk.recordBreach(campaign, entry, promise(typed), asked);
            case ADD_SOURCE -> desk.addSource(campaign, entry, new NewSource(typed.source(), typed.seen()), asked);
            case VERIFY -> desk.verify(campaign, entry, new Verification(typed.text("note"), typed.seen()), asked);
            case DISPUTE -> desk.dispute(campaign, entry, reason(typed), asked);
            case SETTLE -> desk.settle(campaign, entry, reason(typed), asked);
            case PUBLISH -> desk.publish(campaign, entry, new Decision(typed.seen()), asked);
            case WITHHOLD -> desk.withhold(campaign, entry, reason(typed), asked);
            case RETRACT -> retracted(found, typed, asked);
            case CONFIRM_RETRACTION -> desk.confirmRetraction(campaign, entry, new Decision(typed.seen()), asked);
            case DECLINE_RETRACTION -> desk.declineRetraction(campaign, entry, reason(typed), asked);
            case REINSTATE -> desk.reinstate(campaign, entry, reason(typed), asked);
            case MERGE -> desk.merge(campaign, entry, new Merge(typed.entryId("into"), typed.seen()), asked);
            case PAUSE_CLOCK -> desk.pauseClock(campaign, entry, clock(typed), asked);
            case RESUME_CLOCK -> desk.resumeClock(campaign, entry, clock(typed), asked);
            case CORRECT_CLOCK -> desk.correctClock(campaign, entry, clock(typed), asked);
        };
    }

    /** Of what has been verified, the retraction is asked for. */
    private Logged retracted(LoggedEntry found, TypedForm typed, Asked asked) {
        Retraction retraction = new Retraction(typed.text("reason"), typed.text("explanation"), typed.seen());
        return found.trust().everVerified()
                ? desk.requestRetraction(found.campaign(), found.entry(), retraction, asked)
                : desk.retract(found.campaign(), found.entry(), retraction, asked);
    }

    private static Reason reason(TypedForm typed) {
        return new Reason(typed.text("reason"), typed.seen());
    }

    private static PromiseReport promise(TypedForm typed) {
        return new PromiseReport(typed.text("when"), typed.text("account"), typed.seen());
    }

    private static ClockChange clock(TypedForm typed) {
        return new ClockChange(typed.text("day"), typed.text("reason"), typed.seen());
    }

    private static What what(String decision) {
        return Arrays.stream(What.values())
                .filter(what -> Choices.name(what).equals(decision))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView form(LoggedEntry found, What what, Map<String, String> typed) {
        return new ModelAndView("entry/decide")
                .addObject("found", found)
                .addObject("decision", Choices.name(what))
                .addObject("second", what == What.RETRACT && found.trust().everVerified())
                .addObject("typed", typed)
                .addObject("choices", choices);
    }
}
