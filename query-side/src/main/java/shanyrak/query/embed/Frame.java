package shanyrak.query.embed;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * A page of ours in a frame of a foreign page.
 *
 * @param address of the page, absolute
 * @param title what those hear who do not see the frame
 */
public record Frame(String address, String title, int width, int height) {

    public static Frame ofCounter(String address, String title) {
        return new Frame(address, title, 480, 320);
    }

    public static Frame ofEntries(String address, String title) {
        return new Frame(address, title, 480, 700);
    }

    public static Frame ofEntry(String address, String title) {
        return new Frame(address, title, 480, 360);
    }

    /** The same, not larger than this. */
    public Frame within(int mostWide, int mostHigh) {
        return new Frame(address, title, Math.min(width, mostWide), Math.min(height, mostHigh));
    }

    /** It may open windows, since it is made of links, and nothing else. */
    public String html() {
        return String.format(
                Locale.ROOT,
                "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\" referrerpolicy=\"no-referrer\""
                        + " sandbox=\"allow-popups allow-popups-to-escape-sandbox\" style=\"border:0;max-width:100%%\"></iframe>",
                HtmlUtils.htmlEscape(address),
                HtmlUtils.htmlEscape(title),
                width,
                height);
    }
}
