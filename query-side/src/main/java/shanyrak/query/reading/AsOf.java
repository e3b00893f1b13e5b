package shanyrak.query.reading;

/**
 * Which state of the record an answer shows: the newest, or that at an earlier position of the log, as far as it may be
 * shown today.
 *
 * @param position of the log
 * @param newest whether it is what the views hold today
 * @param epoch position of the event that last changed how earlier states are shown
 */
public record AsOf(long position, boolean newest, long epoch) {

    /** What a version must fulfil to hold in this state; its parameter is {@code asOf}. */
    public String condition() {
        return newest
                ? "to_position IS NULL"
                : "from_position <= :asOf AND (to_position IS NULL OR to_position > :asOf)";
    }
}
