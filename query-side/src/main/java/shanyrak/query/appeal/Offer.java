package shanyrak.query.appeal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyrak.query.campaign.Addressee;

/**
 * The letter that a reader chose, and what else there is to choose.
 *
 * @param mail null where the office has no mail address
 */
record Offer(
        List<String> languages,
        List<Addressee> offices,
        Letter letter,
        @Nullable Mailto mail) {

    /**
     * What a reader chooses, nothing of it at first.
     *
     * @param letter the language that it is written in
     * @param to the number of the office that it goes to
     */
    record Asked(@Nullable String letter, @Nullable String to) {}
}
