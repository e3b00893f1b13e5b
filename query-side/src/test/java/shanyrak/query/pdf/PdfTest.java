package shanyrak.query.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;

class PdfTest {

    @Test
    void the_machine_is_not_searched_for_fonts() {
        Paper paper = new Paper("kk", "Хат", "html { font-family: sheet; }");
        paper.write(paper.body(), "p", "", "Хат");

        assertThat(new Pdf().print(paper)).isNotEmpty();
        assertThat(FontMappers.instance()).isInstanceOf(OneFont.class);
    }
}
