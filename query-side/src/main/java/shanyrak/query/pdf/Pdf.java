package shanyrak.query.pdf;

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
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.springframework.stereotype.Component;

/** Prints papers as PDF. The renderer may fetch nothing but the font, which is our own. */
@Component
public final class Pdf {

    private static final byte[] FONT = read("/fonts/DejaVuSans.ttf");

    static {
        // It tells of characters that it cannot print: what stands in a letter is never logged.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OneFont(FONT));
    }

    public byte[] print(Paper paper) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(() -> new ByteArrayInputStream(FONT), Paper.FONT)
                    .useUriResolver((_, _) -> null)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .usePdfUaAccessibility(true)
                    .withProducer("Shanyrak")
                    .withW3cDocument(paper.document(), null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A style that stands on the class path. */
    public static String style(String resource) {
        return new String(read(resource), StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream file = Pdf.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(file, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
