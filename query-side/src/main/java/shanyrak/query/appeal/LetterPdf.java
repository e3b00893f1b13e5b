package shanyrak.query.appeal;

import org.springframework.stereotype.Component;
import shanyrak.query.pdf.Paper;
import shanyrak.query.pdf.Pdf;

/** A letter as PDF, to be printed and posted. */
@Component
class LetterPdf {

    private static final String STYLE = Pdf.style("/letter.css");

    private final Pdf pdf;

    LetterPdf(Pdf pdf) {
        this.pdf = pdf;
    }

    byte[] of(Letter letter) {
        Paper paper = new Paper(letter.language(), letter.subject(), STYLE);
        paper.write(paper.body(), "div", "letter", letter.text());
        return pdf.print(paper);
    }
}
