package shanyrak.query.embed;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * An image of ours in a foreign page.
 *
 * @param address of the image, absolute
 * @param entries address of the entries that it is about, absolute
 */
record LinkedImage(String address, String entries, String title, int width, int height) {

    String html() {
        return String.format(
                Locale.ROOT,
                "<a href=\"%s\"><img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\""
                        + " referrerpolicy=\"no-referrer\" style=\"max-width:100%%;height:auto\"></a>",
                HtmlUtils.htmlEscape(entries),
                HtmlUtils.htmlEscape(address),
                HtmlUtils.htmlEscape(title),
                width,
                height);
    }
}
