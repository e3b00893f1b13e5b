package shanyrak.query.letterdesk;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A sheet as PDF. Letters are put into the document as text, never as markup, and the renderer may fetch nothing but the
 * font, which is our own.
 */
@Component
class SheetPdf {

    private static final String FAMILY = "sheet";
    private static final String FONT = "/fonts/DejaVuSans.ttf";
    private static final String STYLE = read("/sheet.css");

    /** What a line of print has no use for; some of it would make the renderer fail. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}&&[^\\n\\t]]");

    byte[] of(Sheet sheet) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(() -> resource(FONT), FAMILY)
                    .useUriResolver((_, _) -> null)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withProducer("Shanyrak")
                    .withW3cDocument(document(sheet), null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Sheet sheet) {
        Document document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", sheet.language());
        document.appendChild(html);
        Element head = in(html, "head");
        text(head, "title", "", sheet.title());
        in(head, "style").setTextContent(STYLE);
        Element body = in(html, "body");
        text(body, "h1", "", sheet.title());
        for (Sheet.Page page : sheet.pages()) {
            Element letter = in(body, "div");
            letter.setAttribute("class", page == sheet.pages().getFirst() ? "page first" : "page");
            text(letter, "h2", "", page.heading());
            text(letter, "div", "letter", page.text());
            text(letter, "p", "from", page.from());
        }
        return document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java makes empty documents", e);
        }
    }

    private static Element in(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElement(name);
        parent.appendChild(child);
        return child;
    }

    private static void text(Element parent, String name, String kind, String words) {
        Element child = in(parent, name);
        child.setAttribute("class", kind);
        child.setTextContent(UNPRINTABLE.matcher(words).replaceAll(""));
    }

    private static String read(String resource) {
        try (InputStream file = resource(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SheetPdf.class.getResourceAsStream(name), name);
    }
}
