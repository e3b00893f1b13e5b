package shanyrak.query.since;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import shanyrak.query.reading.BadQuery;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;

/**
 * What somebody brought to be compared: read while it comes in, never kept, neither in memory nor on a disk.
 *
 * @param cited what was found in it
 * @param pasted the text that was typed into the form
 * @param when the day from which to look where nothing else says it
 */
record Brought(List<Cited> cited, String pasted, String when) {

    /** Bytes of a text in which citations are looked for, and of the beginning of a file. */
    static final int LONGEST_TEXT = 1024 * 1024;

    private static final int PARTS = 10;

    /**
     * @throws Refused when it is too long
     * @throws BadQuery when it is no form at all
     */
    static Brought in(HttpServletRequest request) {
        try {
            return isAForm(request)
                    ? inParts(request)
                    : new Reading()
                            .text("pasted", parameter(request, "pasted"))
                            .text("when", parameter(request, "when"))
                            .done();
        } catch (IOException notAForm) {
            throw new BadQuery(List.of(BrokenRule.of("CannotBeRead")));
        }
    }

    /** Whether it comes in parts, one of which may be a file. */
    static boolean isAForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, "multipart/form-data".length());
    }

    private static Brought inParts(HttpServletRequest request) throws IOException {
        FileUpload upload = new FileUpload();
        upload.setFileCountMax(PARTS);
        FileItemIterator parts = upload.getItemIterator(new Body(request));
        Reading reading = new Reading();
        for (int n = 0; n < PARTS && parts.hasNext(); n++) {
            FileItemStream part = parts.next();
            try (InputStream content = part.openStream()) {
                if (part.isFormField()) {
                    reading.text(part.getFieldName(), text(content));
                } else {
                    reading.cited = found(content);
                }
            }
        }
        return reading.done();
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static String text(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LONGEST_TEXT + 1);
        if (bytes.length > LONGEST_TEXT) {
            throw new Refused(
                    HttpStatus.CONTENT_TOO_LARGE, List.of(BrokenRule.at("pasted", "TextTooLong", LONGEST_TEXT / 1024)));
        }
        return new String(bytes, UTF_8);
    }

    /** What is no export, or one without what would tell, is looked through for addresses. */
    static List<Cited> found(InputStream content) throws IOException {
        byte[] beginning = content.readNBytes(LONGEST_TEXT);
        String text = new String(beginning, UTF_8);
        String head = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Optional<Cited> export =
                OldExport.read(head, new SequenceInputStream(new ByteArrayInputStream(beginning), content));
        return export.map(List::of).orElseGet(() -> AddressesInText.of(head));
    }

    /** The form as it is being read. */
    private static final class Reading {

        private @Nullable List<Cited> cited;
        private String pasted = "";
        private String when = "";

        Reading text(String name, String value) {
            switch (name) {
                case "pasted" -> pasted = value;
                case "when" -> when = value.strip();
                default -> {}
            }
            return this;
        }

        Brought done() throws IOException {
            boolean file = cited != null && !cited.isEmpty();
            return new Brought(
                    file && cited != null ? cited : found(new ByteArrayInputStream(pasted.getBytes(UTF_8))),
                    pasted,
                    when);
        }
    }

    private record Body(HttpServletRequest request) implements UploadContext {

        @Override
        public String getCharacterEncoding() {
            return UTF_8.name();
        }

        @Override
        public String getContentType() {
            return request.getContentType();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return request.getInputStream();
        }

        @Override
        public long contentLength() {
            return request.getContentLengthLong();
        }
    }
}
