package shanyrak.query.letterdesk;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
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
    private static final byte[] FONT = read("/fonts/DejaVuSans.ttf");
    private static final String STYLE = new String(read("/sheet.css"), StandardCharsets.UTF_8);

    /** What a line of print has no use for, such as marks that turn the order of the text around. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    static {
        // It tells of characters that it cannot print: what stands in a letter is never logged.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OneFont(FONT));
    }

    byte[] of(Sheet sheet) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(FONT), FAMILY)
                    .useUriResolver((_, _) -> null)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .usePdfUaAccessibility(true)
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
        Element heading = text(body, "h1", "", sheet.title());
        for (Sheet.Page page : sheet.pages()) {
            Element letter = in(body, "div");
            letter.setAttribute("class", letter.getPreviousSibling() == heading ? "page first" : "page");
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

    private static Element text(Element parent, String name, String kind, String words) {
        Element child = in(parent, name);
        child.setAttribute("class", kind);
        child.setTextContent(UNPRINTABLE.matcher(words).replaceAll(""));
        return child;
    }

    private static byte[] read(String resource) {
        try (InputStream file = SheetPdf.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(file, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
