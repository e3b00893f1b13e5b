package shanyrak.query.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An image in SVG with styles of its own. Opened by itself it may use these, and nothing else. */
public final class SvgAnswer {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private SvgAnswer() {}

    /** @param image with one {@code style} element */
    public static ResponseEntity<byte[]> of(String image) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .headers(headers -> headers.set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'sha256-" + hashOfStyles(image) + "'; frame-ancestors 'none'"))
                .body(image.getBytes(UTF_8));
    }

    private static String hashOfStyles(String image) {
        String styles = image.substring(image.indexOf("<style>") + "<style>".length(), image.indexOf("</style>"));
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(styles.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
