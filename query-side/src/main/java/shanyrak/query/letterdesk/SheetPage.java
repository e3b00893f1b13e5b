package shanyrak.query.letterdesk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.Reading;
import shanyrak.web.Duty;
import shanyrak.web.SignedIn;

/** Sheets of translated letters to print and hand out, as a page and as PDF. */
@Controller
class SheetPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Letters.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final Sheets sheets;
    private final SheetPdf pdf;

    SheetPage(Reading reading, Campaigns campaigns, Sheets sheets, SheetPdf pdf) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.pdf = pdf;
    }

    @GetMapping("/desk/letters/sheet")
    @Nullable
    String page(
            @RequestParam String campaign,
            @RequestParam String language,
            @RequestParam(name = "new", defaultValue = "false") boolean undistributed,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            ServletWebRequest request) {
        person.mustBeAbleTo(Duty.DISTRIBUTE, campaign);
        String known = LettersPage.known(language);
        return reading.read(request, VIEWS, _ -> {
            campaigns.find(campaign);
            model.addAttribute("campaign", campaign);
            model.addAttribute("undistributed", undistributed);
            model.addAttribute("most", Sheets.MOST);
            model.addAttribute("sheet", sheets.of(campaign, known, undistributed));
            return "query/sheet";
        });
    }

    @GetMapping(path = "/desk/letters/sheet.pdf")
    @Nullable
    ResponseEntity<byte[]> pdf(
            @RequestParam String campaign,
            @RequestParam String language,
            @RequestParam(name = "new", defaultValue = "false") boolean undistributed,
            @AuthenticationPrincipal SignedIn person,
            ServletWebRequest request) {
        person.mustBeAbleTo(Duty.DISTRIBUTE, campaign);
        String known = LettersPage.known(language);
        Sheet sheet = reading.read(request, VIEWS, _ -> {
            campaigns.find(campaign);
            return sheets.of(campaign, known, undistributed);
        });
        return sheet == null ? null : answer(sheet);
    }

    private ResponseEntity<byte[]> answer(Sheet sheet) {
        ContentDisposition inline = ContentDisposition.inline()
                .filename("letters-" + sheet.language() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
                .body(pdf.of(sheet));
    }
}
