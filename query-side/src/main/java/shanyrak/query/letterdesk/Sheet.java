package shanyrak.query.letterdesk;

import java.util.List;

/**
 * Translated letters to hand out, in the language of those who read them.
 *
 * @param more whether there are more letters than fit on one sheet
 */
record Sheet(String language, String title, List<Page> pages, boolean more) {

    /**
     * One letter.
     *
     * @param heading its number, where it came from and when
     * @param from who sent it, as far as that may be said
     */
    record Page(String heading, String text, String from) {}
}
