package shanyrak.query.letterdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.query.letterdesk.Sheet.Page;
import shanyrak.query.pdf.Pdf;

class SheetPdfTest {

    private final SheetPdf pdf = new SheetPdf(new Pdf());

    @Test
    void kazakh_can_be_read_in_it() throws IOException {
        assertThat(text("Әлемдегі достарыңыз: Шаңыраққа тиіспеңдер! ұүқөһіғ"))
                .contains("Әлемдегі достарыңыз: Шаңыраққа тиіспеңдер! ұүқөһіғ", "№ 1 · Германия", "Сізді қолдаушы");
    }

    @Test
    void each_letter_begins_a_page() throws IOException {
        Page page = page("Хат");
        try (PDDocument document =
                Loader.loadPDF(pdf.of(new Sheet("kk", "Хаттар", List.of(page, page, page("Үш")), false)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void its_font_is_in_it() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes("Хат"))) {
            var fonts = document.getPage(0).getResources();
            fonts.getFontNames().forEach(name -> {
                try {
                    assertThat(fonts.getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    @Test
    void a_letter_is_as_long_as_it_is() throws IOException {
        String letter = "Шаңыраққа тиіспеңдер! ".repeat(900);
        assertThat(text(letter).split("Шаңыраққа", -1)).hasSize(901);
    }

    @Test
    void markup_in_a_letter_is_text_and_fetches_nothing() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String picture =
                    "<img src=\"http://localhost:" + server.getAddress().getPort() + "/a.png\"/>";
            assertThat(text(picture + "<style>@import url(/b.css)</style>")).contains("<img src=");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n\n ",
                "a\u0000b\u0001c\uFFFFd\uD800e",
                "\uD83D\uDE00 \u4E2D\u6587 \u0627\u0644\u0633\u0644\u0627\u0645 \u202Eabc",
                "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324",
                "]]> & < > \" ' &amp; <!-- --> <?xml?>"
            })
    void nothing_that_can_be_typed_breaks_it(String letter) throws IOException {
        assertThat(text("Алдында " + letter + " кейін")).contains("Алдында", "кейін");
    }

    @Test
    void a_word_without_an_end_stays_on_the_page() throws IOException {
        String word = "қ".repeat(2_000);
        assertThat(text(word).chars().filter(letter -> letter == 'қ').count()).isGreaterThanOrEqualTo(word.length());
        assertThat(Arrays.stream(text(word).split("\n"))
                        .mapToInt(String::length)
                        .max()
                        .orElseThrow())
                .isLessThan(200);
    }

    private String text(String letter) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(letter))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] bytes(String letter) {
        return pdf.of(new Sheet("kk", "Хаттар", List.of(page(letter)), false));
    }

    private static Page page(String letter) {
        return new Page("№ 1 · Германия · 20 сәуір 2006", letter, "Сізді қолдаушы (Германия)");
    }
}
