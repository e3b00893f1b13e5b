package shanyrak.query.citation;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says, whatever its format.
 *
 * @param key by which a bibliography names it; the same for the same thing in the same state
 * @param author the campaign, as an organisation
 * @param title what is cited, with the doubt of its date and whether it was retracted
 * @param happened when; null where no single thing is cited
 * @param version of the entry; null where it is no entry
 * @param position of the log at which it says so
 * @param issued the day on which it came to say so; null where nothing has been recorded yet
 * @param address that always shows this state, as far as it may be shown
 * @param language BCP 47 tag of the citation's words
 * @param note version and position in words, and why the entry no longer counts
 * @param plain the whole citation as a sentence
 */
record Citation(
        String key,
        String author,
        String publisher,
        String title,
        @Nullable Happened happened,
        @Nullable Integer version,
        long position,
        @Nullable LocalDate issued,
        LocalDate accessed,
        URI address,
        String language,
        String note,
        String plain) {

    /**
     * When it happened.
     *
     * @param latest null where the interval is open
     * @param doubtful whether the date is anything but certain
     */
    record Happened(LocalDate earliest, @Nullable LocalDate latest, boolean doubtful) {}
}
