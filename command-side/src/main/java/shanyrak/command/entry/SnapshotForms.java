package shanyrak.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.command.content.FormFields;
import shanyrak.command.content.TypedForm;
import shanyrak.command.entry.DecisionBodies.NewSnapshot;
import shanyrak.command.entry.EntryDesk.Logged;
import shanyrak.command.entry.SnapshotDesk.Archived;
import shanyrak.command.platform.FormAgain;
import shanyrak.command.platform.Identities;
import shanyrak.web.Duty;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
import shanyrak.web.SignedIn;

/** The form for a copy of a source. It is one of its own, as it takes a file. */
@Controller
@RequestMapping("/desk/log/entries/{entry}/archive-source")
class SnapshotForms {

    private final SnapshotDesk desk;
    private final LoggedEntries entries;
    private final EntryDesk typing;
    private final Meanwhile meanwhile;
    private final FormChoices choices;
    private final FormAgain again;
    private final Identities identities;

    SnapshotForms(
            SnapshotDesk desk,
            LoggedEntries entries,
            EntryDesk typing,
            Meanwhile meanwhile,
            FormChoices choices,
            FormAgain again,
            Identities identities) {
        this.desk = desk;
        this.entries = entries;
        this.typing = typing;
        this.meanwhile = meanwhile;
        this.choices = choices;
        this.again = again;
        this.identities = identities;
    }

    @GetMapping
    ModelAndView empty(@PathVariable UUID entry, @AuthenticationPrincipal SignedIn who) {
        LoggedEntry found = found(entry, who);
        Map<String, String> typed = new HashMap<>();
        typed.put("command", identities.next().toString());
        typed.put("seen", Long.toString(found.seen()));
        return form(found, who, typed);
    }

    /** The form with all that was typed, for those who had to sign in again. A file has to be chosen anew. */
    @PostMapping("/again")
    ModelAndView again(
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who) {
        return form(found(entry, who), who, FormFields.shown(fields));
    }

    @PostMapping
    ModelAndView archive(
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = Upload.FILE, required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        TypedForm typed = new TypedForm(fields);
        LoggedEntry found = entries.get(entry);
        try {
            Archived archived = desk.archive(
                    found.campaign(), entry, said(typed, fields), Upload.of(file), typed.asked(who, request));
            return SeeOther.to(EntryForms.seen(found, new Logged(entry, archived.position())));
        } catch (Refused refused) {
            Map<String, String> shown = meanwhile.upToDate(found, FormFields.shown(fields));
            return meanwhile.told(again.explaining(refused, () -> form(found, who, shown)), typed, found);
        }
    }

    /** Text stays as it was pasted: blanks belong to what is hashed. */
    private static NewSnapshot said(TypedForm typed, MultiValueMap<String, String> fields) {
        boolean publish = "true".equals(typed.text("publish"));
        return new NewSnapshot(typed.wholeNumber("source"), fields.getFirst(Upload.TEXT), publish, typed.seen());
    }

    private LoggedEntry found(UUID entry, SignedIn who) {
        LoggedEntry found = entries.get(entry);
        who.mustBeAbleTo(Duty.LOG, found.campaign());
        return found;
    }

    private ModelAndView form(LoggedEntry found, SignedIn who, Map<String, String> typed) {
        return new ModelAndView("entry/archive")
                .addObject("found", found)
                .addObject("sources", choices.sources(typing.typed(found)))
                .addObject("mayPublish", who.may(Duty.PUBLISH, found.campaign()))
                .addObject("typed", typed);
    }
}
