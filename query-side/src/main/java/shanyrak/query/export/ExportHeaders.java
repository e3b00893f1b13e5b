package shanyrak.query.export;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.reading.Licence;
import shanyrak.query.reading.Reading;

/** What an export says of itself before it begins. */
record ExportHeaders(ServletWebRequest request, FileType type, Identity identity) {

    /** The header that says how many entries were found: a table that has fewer rows was cut off. */
    static final String TOTAL = "Shanyrak-Total";

    /** Whether the reader has it already. Says so, too. */
    boolean isKnown(Locale reader) {
        HttpServletResponse response = response();
        response.setHeader(Reading.EPOCH, Long.toString(identity.epoch()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        return request.checkNotModified("\"" + identity.in(type, reader) + "\"");
    }

    /** @param name of the file, without its extension */
    void say(String name, URI permanent) {
        HttpServletResponse response = response();
        response.setContentType(type.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                (type.isFeed() ? "inline" : "attachment") + "; filename=\"" + name + "-" + identity.position() + "."
                        + type.extension() + "\"");
        response.addHeader(
                HttpHeaders.LINK,
                "<" + Licence.ADDRESS + ">; rel=\"license\", <" + permanent.toASCIIString() + ">; rel=\"canonical\"");
    }

    void total(long entries) {
        response().setHeader(TOTAL, Long.toString(entries));
    }

    private HttpServletResponse response() {
        return Objects.requireNonNull(request.getResponse());
    }
}
