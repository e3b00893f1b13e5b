package shanyrak.query.appeal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.appeal.Offer.Asked;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.reading.Reading;
import shanyrak.web.BrokenRule;

/** Prints a letter as its sender changed it. It comes in the body of a request, so that no address and no log has it. */
@Controller
class LetterPage {

    private final Reading reading;
    private final Campaigns campaigns;
    private final Offers offers;
    private final LetterPdf pdf;

    LetterPage(Reading reading, Campaigns campaigns, Offers offers, LetterPdf pdf) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.offers = offers;
        this.pdf = pdf;
    }

    /** @param text as its sender changed it */
    record Typed(
            @Nullable String letter,
            @Nullable String to,
            @Nullable String text) {

        /** @throws BadQuery when there is nothing to print, or too much */
        String words() {
            String words = text == null ? "" : text.replace("\r\n", "\n").strip();
            if (words.isEmpty()) {
                throw new BadQuery(List.of(BrokenRule.at("text", "Missing")));
            }
            int length = words.codePointCount(0, words.length());
            if (length > Letter.LONGEST) {
                throw new BadQuery(List.of(BrokenRule.at("text", "TooLong", Letter.LONGEST, length)));
            }
            return words;
        }
    }

    /** Nothing is changed by it, and nothing is told that is not public: it takes no token against forged forms. */
    @PostMapping("/campaigns/{campaign}/appeal/letter.pdf")
    @Nullable
    ResponseEntity<byte[]> print(
            @PathVariable String campaign, @FromAddress Typed typed, Locale reader, ServletWebRequest request) {
        String words = typed.words();
        Letter letter = reading.read(request, Set.of(Campaigns.VIEW), new AsOfParameter(null), newest -> {
            Offer offer = offers.of(campaigns.find(campaign), new Asked(typed.letter(), typed.to()), reader, newest);
            if (offer == null) {
                throw new NoSuchPage();
            }
            Objects.requireNonNull(request.getResponse()).setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return offer.letter().reading(words);
        });
        return letter == null ? null : answer(letter);
    }

    private ResponseEntity<byte[]> answer(Letter letter) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename("letter-" + letter.language() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(pdf.of(letter));
    }
}
