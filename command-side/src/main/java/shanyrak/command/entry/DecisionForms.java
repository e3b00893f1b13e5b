package shanyrak.command.entry;

import jakarta.servlet.http.HttpServletRequest;
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
import shanyrak.command.entry.DecisionBodies.OutcomeReport;
import shanyrak.command.entry.DecisionBodies.Retraction;
import shanyrak.command.entry.DecisionBodies.Withholding;
import shanyrak.command.entry.EntryDesk.Logged;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Identities;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** The small forms for decisions about an entry: retract, publish, withhold, say how an eviction attempt ended. */
@Controller
@RequestMapping("/desk/log/entries/{entry}/{decision:retract|publish|withhold|outcome}")
class DecisionForms {

    private final EntryDesk desk;
    private final FormChoices choices;
    private final Sentences sentences;
    private final Identities identities;

    DecisionForms(EntryDesk desk, FormChoices choices, Sentences sentences, Identities identities) {
        this.desk = desk;
        this.choices = choices;
        this.sentences = sentences;
        this.identities = identities;
    }

    @GetMapping
    ModelAndView empty(@PathVariable UUID entry, @PathVariable String decision) {
        return form(entry, decision, Map.of("command", identities.next().toString()));
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable UUID entry,
            @PathVariable String decision,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        TypedForm typed = new TypedForm(fields);
        try {
            Asked asked = new Asked(who, typed.text("command"), request.getRequestURI());
            Logged logged = decided(decision, entry, typed, asked);
            return SeeOther.to(EntryForms.seen(desk.find(entry), logged));
        } catch (Refused refused) {
            EntryForms.refuseIfNotFound(refused);
            ModelAndView again = form(entry, decision, fields.toSingleValueMap());
            again.setStatus(refused.status());
            return again.addObject("errors", sentences.of(refused));
        }
    }

    private Logged decided(String decision, UUID entry, TypedForm typed, Asked asked) {
        String campaign = desk.find(entry).campaign();
        return switch (decision) {
            case "retract" ->
                desk.retract(campaign, entry, new Retraction(typed.text("reason"), typed.text("explanation")), asked);
            case "publish" -> desk.publish(campaign, entry, asked);
            case "withhold" -> desk.withhold(campaign, entry, new Withholding(typed.text("reason")), asked);
            case "outcome" ->
                desk.reportOutcome(
                        campaign,
                        entry,
                        new OutcomeReport(typed.text("outcome"), typed.homes(), typed.text("account")),
                        asked);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView form(UUID entry, String decision, Map<String, String> typed) {
        return new ModelAndView("entry/decide")
                .addObject("entry", entry)
                .addObject("found", desk.find(entry))
                .addObject("decision", decision)
                .addObject("typed", typed)
                .addObject("choices", choices);
    }
}
