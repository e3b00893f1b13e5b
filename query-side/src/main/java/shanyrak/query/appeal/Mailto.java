package shanyrak.query.appeal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import shanyrak.query.campaign.Addressee;

/**
 * An address that opens a mail program with a letter in it (RFC 6068). The campaign's address for copies is where its
 * sender sees it, and can take it out.
 *
 * @param head everything up to the text, so that a browser can put a changed text behind it
 */
record Mailto(String head, String text) {

    static @Nullable Mailto of(Letter letter, Addressee to, @Nullable String copies) {
        return to.email() == null
                ? null
                : new Mailto(
                        "mailto:" + encoded(to.email()) + "?"
                                + (copies == null ? "" : "cc=" + encoded(copies) + "&")
                                + "subject=" + encoded(letter.subject()) + "&body=",
                        encoded(letter.text()));
    }

    public String address() {
        return head + text;
    }

    /** Lines end in CR LF there, and a space is no plus sign. */
    private static String encoded(String words) {
        return URLEncoder.encode(words.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@");
    }
}
