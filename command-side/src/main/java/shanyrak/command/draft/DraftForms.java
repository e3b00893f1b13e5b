package shanyrak.command.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.command.content.FormFields;
import shanyrak.command.platform.Choices;
import shanyrak.events.entry.Kind;
import shanyrak.web.Duty;
import shanyrak.web.KeptForm;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** A person's drafts: kept by a button or, with JavaScript, while they type; opened again and thrown away here. */
@Controller
@RequestMapping("/desk/log/drafts")
class DraftForms {

    /** What the form makes anew whenever it is shown. */
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "again", "campaign", "kind");

    private final Drafts drafts;
    private final Sentences sentences;

    DraftForms(Drafts drafts, Sentences sentences) {
        this.drafts = drafts;
        this.sentences = sentences;
    }

    /** A draft as its writer recognises it. */
    record Card(Draft draft, String heading, @Nullable String when) {}

    @GetMapping
    ModelAndView all(@AuthenticationPrincipal SignedIn who, Locale reader) {
        List<Card> cards =
                drafts.of(who).stream().map(draft -> card(draft, reader)).toList();
        return new ModelAndView("draft/drafts", Map.of("drafts", cards, "days", Drafts.DAYS));
    }

    @PostMapping
    ModelAndView keep(
            @RequestParam String campaign,
            @RequestParam String kind,
            @RequestParam UUID command,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean typing,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        who.mustBeAbleTo(Duty.LOG, campaign);
        Kind known = Choices.find(Kind.class, kind)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
        try {
            drafts.keep(who, command, campaign, known, typed(fields));
        } catch (Refused refused) {
            return KeptForm.in(request).map(kept -> back(kept, refused)).orElseThrow(() -> refused);
        }
        return typing ? new ModelAndView("draft/drafts :: kept") : SeeOther.to("/desk/log/drafts?kept");
    }

    @PostMapping("/{draft}/throw-away")
    ModelAndView throwAway(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn who) {
        drafts.throwAway(who, draft);
        return SeeOther.to("/desk/log/drafts");
    }

    /** What cannot be kept here is given back. */
    private ModelAndView back(KeptForm kept, Refused refused) {
        String why = sentences.of(refused.broken().getFirst());
        return new ModelAndView("go-on", Map.of("kept", kept, "why", why), refused.status());
    }

    private static Map<String, String> typed(MultiValueMap<String, String> fields) {
        return FormFields.shown(fields).entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()))
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Card card(Draft draft, Locale reader) {
        String kind = sentences.say("kind." + draft.kind());
        String country = draft.fields().getOrDefault("place.country", "");
        String land = country.matches("[A-Z]{2}") ? Locale.of("", country).getDisplayCountry(reader) : country;
        String town = draft.fields().getOrDefault("place.town", "");
        String place = town.isEmpty() || land.isEmpty() ? town + land : town + ", " + land;
        return new Card(
                draft,
                place.isEmpty() ? kind : sentences.say("desk.draft.heading", kind, place),
                draft.fields().get("when"));
    }
}
