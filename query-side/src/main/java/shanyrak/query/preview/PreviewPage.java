package shanyrak.query.preview;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.Kind;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.desk.LikeEntries;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.Foretelling;
import shanyrak.query.timeline.Foretelling.Foretold;
import shanyrak.web.BrokenRule;
import shanyrak.web.Duty;
import shanyrak.web.KeptForm;
import shanyrak.web.Refused;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** What the public will see, before it is sent. All that was typed travels on in hidden fields, to the form or back. */
@Controller
class PreviewPage {

    private static final Set<String> VIEWS =
            Stream.of(Foretelling.VIEWS, LikeEntries.VIEWS).flatMap(Set::stream).collect(Collectors.toSet());

    private final Reading reading;
    private final Campaigns campaigns;
    private final Foretelling foretelling;
    private final LikeEntries like;
    private final Sentences sentences;

    PreviewPage(Reading reading, Campaigns campaigns, Foretelling foretelling, LikeEntries like, Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.foretelling = foretelling;
        this.like = like;
        this.sentences = sentences;
    }

    @PostMapping("/desk/preview")
    ModelAndView preview(
            @RequestParam String campaign,
            @RequestParam String kind,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn person,
            ServletWebRequest request,
            Locale reader) {
        Kind known = Kebab.parse(Kind.class, kind).orElseThrow(NoSuchPage::new);
        KeptForm kept = KeptForm.in(request.getRequest()).orElseThrow(PreviewPage::isNoFormOfOurs);
        person.mustBeAbleTo(Duty.LOG, campaign);
        return Objects.requireNonNull(reading.read(request, VIEWS, _ -> {
            ModelAndView page = new ModelAndView("query/preview")
                    .addObject("campaign", campaigns.find(campaign))
                    .addObject("send", "/desk/log/" + kind)
                    .addObject("held", "held".equals(typed.getFirst("publish")))
                    .addObject("kept", kept);
            return show(page, known, campaign, typed, person, reader);
        }));
    }

    private ModelAndView show(
            ModelAndView page,
            Kind kind,
            String campaign,
            MultiValueMap<String, String> typed,
            SignedIn person,
            Locale reader) {
        try {
            EntryContent content = TypedEntry.read(kind, new TypedFields(typed));
            Foretold foretold = foretelling.tell(campaign, content, reader);
            return page.addObject("card", foretold.card())
                    .addObject("links", foretold.links())
                    .addObject("demands", foretold.demands())
                    .addObject("like", like.of(typed.toSingleValueMap(), person));
        } catch (Refused unreadable) {
            page.setStatus(unreadable.status());
            return page.addObject("errors", sentences.of(unreadable));
        }
    }

    private static Refused isNoFormOfOurs() {
        return new Refused(HttpStatus.BAD_REQUEST, List.of(BrokenRule.of("NoFormOfOurs")));
    }
}
