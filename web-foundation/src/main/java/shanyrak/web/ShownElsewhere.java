package shanyrak.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Addresses that are made to be shown by the pages of others. Whoever looks at one there did not come to us, so it is the same
 * for everybody: nobody is recognised, and no cookie is seen or set.
 */
final class ShownElsewhere {

    private static final String CAMPAIGN = "/campaigns/[^/]+/";
    private static final Pattern FRAMED = Pattern.compile(CAMPAIGN + "embed/(total|timeline|entries/[^/]+)");
    private static final Pattern PICTURE =
            Pattern.compile(CAMPAIGN + "(embed/(total|timeline)\\.(svg|png)|(entries/[^/]+/)?card\\.png)");

    private ShownElsewhere() {}

    /** Whether the page has nothing that could be clicked against its reader's will. */
    static boolean mayBeFramed(HttpServletRequest request) {
        return FRAMED.matcher(request.getServletPath()).matches();
    }

    static boolean isForStrangers(HttpServletRequest request) {
        String path = request.getServletPath();
        return mayBeFramed(request) || PICTURE.matcher(path).matches() || path.equals("/oembed");
    }
}
