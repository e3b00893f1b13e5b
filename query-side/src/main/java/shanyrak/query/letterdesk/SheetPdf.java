package shanyrak.query.letterdesk;

import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import shanyrak.query.pdf.Paper;
import shanyrak.query.pdf.Pdf;

/** A sheet as PDF: each letter begins a page. */
@Component
class SheetPdf {

    private static final String STYLE = Pdf.style("/sheet.css");

    private final Pdf pdf;

    SheetPdf(Pdf pdf) {
        this.pdf = pdf;
    }

    byte[] of(Sheet sheet) {
        Paper paper = new Paper(sheet.language(), sheet.title(), STYLE);
        paper.write(paper.body(), "h1", "", sheet.title());
        String kind = "page first";
        for (Sheet.Page page : sheet.pages()) {
            write(page, paper, paper.in(paper.body(), "div", kind));
            kind = "page";
        }
        return pdf.print(paper);
    }

    private static void write(Sheet.Page page, Paper paper, Element letter) {
        paper.write(letter, "h2", "", page.heading());
        paper.write(letter, "div", "letter", page.text());
        paper.write(letter, "p", "from", page.from());
    }
}
