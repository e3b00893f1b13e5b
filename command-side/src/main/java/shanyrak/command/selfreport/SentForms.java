package shanyrak.command.selfreport;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.command.campaign.sheet.CampaignSheet;
import shanyrak.command.campaign.sheet.CampaignSheets;
import shanyrak.command.content.TypedForm;
import shanyrak.command.platform.Choice;
import shanyrak.command.platform.Choices;
import shanyrak.command.selfreport.SelfReportBodies.Challenge;
import shanyrak.command.selfreport.SelfReportBodies.Sent;
import shanyrak.events.entry.Channel;
import shanyrak.web.Refused;
import shanyrak.web.Sentences;

/** The form “I sent one”, for everybody. */
@Controller
@RequestMapping("/campaigns/{campaign}/appeal/sent")
class SentForms {

    private final SelfReportDesk desk;
    private final Challenges challenges;
    private final CampaignSheets sheets;
    private final SelfReportChoices choices;
    private final SelfReportSettings settings;
    private final Sentences sentences;
    private final Clock clock;

    SentForms(
            SelfReportDesk desk,
            Challenges challenges,
            CampaignSheets sheets,
            SelfReportChoices choices,
            SelfReportSettings settings,
            Sentences sentences,
            Clock clock) {
        this.desk = desk;
        this.challenges = challenges;
        this.sheets = sheets;
        this.choices = choices;
        this.settings = settings;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView empty(@PathVariable String campaign, HttpServletRequest request) {
        Challenge challenge = desk.challenge(campaign, request.getRemoteAddr());
        return form(campaign, Map.of("proof", challenge.challenge(), "day", today().toString(), "items", "1"));
    }

    /** The thanks are the answer itself: sent again, the form is counted no second time and thanked for alike. */
    @PostMapping
    ModelAndView send(
            @PathVariable String campaign,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        try {
            Sent sent = sent(new TypedForm(fields));
            return thanks(
                    campaign,
                    sent,
                    desk.report(campaign, sent, request.getRemoteAddr()).position());
        } catch (Refused refused) {
            return explained(refused, campaign, fields.toSingleValueMap());
        }
    }

    private static Sent sent(TypedForm typed) {
        return new Sent(
                typed.text("proof"),
                typed.text("channel"),
                typed.wholeNumber("addressee"),
                typed.text("country"),
                typed.text("day"),
                typed.wholeNumber("items"));
    }

    /** What is not there, or closed, has no form to come back to; nor has what comes too often. */
    private ModelAndView explained(Refused refused, String campaign, Map<String, String> fields) {
        if (refused.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
            throw refused;
        }
        Map<String, String> typed = new HashMap<>(fields);
        typed.put("proof", challenges.again(campaign, fields.get("proof")));
        ModelAndView again = form(campaign, typed);
        again.setStatus(refused.status());
        return again.addObject("errors", sentences.of(refused));
    }

    private ModelAndView form(String campaign, Map<String, String> typed) {
        CampaignSheet sheet = sheets.find(campaign);
        return page("selfreport/sent", sheet)
                .addObject("typed", typed)
                .addObject("addressees", addressees(sheet))
                .addObject("choices", choices)
                .addObject("difficulty", settings.difficulty())
                .addObject("wait", Challenges.WAIT.toSeconds())
                .addObject("earliest", today().minusYears(1))
                .addObject("latest", today().plusDays(1));
    }

    private ModelAndView thanks(String campaign, Sent sent, long position) {
        CampaignSheet sheet = sheets.find(campaign);
        return page("selfreport/thanks", sheet)
                .addObject("items", Objects.requireNonNullElse(sent.items(), 1))
                .addObject(
                        "channel", choices.channel(Choices.of(Channel.class, Objects.requireNonNull(sent.channel()))))
                .addObject("position", position)
                .addObject(
                        "copiesTo",
                        sheet.appeal() == null ? null : sheet.appeal().copiesTo());
    }

    private static ModelAndView page(String view, CampaignSheet sheet) {
        Map<String, String> titles =
                Objects.requireNonNullElse(sheet.description().title(), Map.of());
        String language = LocaleContextHolder.getLocale().getLanguage();
        return new ModelAndView(view)
                .addObject("campaign", sheet.campaign())
                .addObject(
                        "title",
                        titles.getOrDefault(
                                language, titles.values().stream().findFirst().orElse(sheet.campaign())));
    }

    private static List<Choice> addressees(CampaignSheet sheet) {
        return sheet.addressees().entrySet().stream()
                .map(it -> new Choice(
                        it.getKey().toString(),
                        Objects.requireNonNullElse(
                                it.getValue().office(), it.getKey().toString())))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
