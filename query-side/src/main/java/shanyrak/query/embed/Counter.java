package shanyrak.query.embed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyrak.query.reading.Said;
import shanyrak.query.timeline.FacetsInWords.Choice;

/**
 * One number, with all that must stand beside it.
 *
 * @param number as the reader's language writes it; at least and at most where it is not known exactly
 * @param unit what is counted
 * @param explained what that means
 * @param unknown how many entries nobody knows the full number of; null where there is none
 * @param chosen what else was chosen, without standings
 * @param standing which standings count, whatever was chosen
 * @param asOf day and position
 * @param entries address of exactly the entries that are counted, in their newest state
 * @param pinned address of the same in the state that the number is of
 */
public record Counter(
        Said title,
        String number,
        String unit,
        String explained,
        @Nullable String unknown,
        List<Choice> chosen,
        String standing,
        String asOf,
        String entries,
        String pinned) {}
