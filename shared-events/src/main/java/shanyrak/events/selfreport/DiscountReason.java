package shanyrak.events.selfreport;

/** Why self-reports are not counted. */
public enum DiscountReason {
    /** They came in a number that nobody believes. */
    FLOOD,
    /** The same was said several times. */
    DUPLICATE,
    /** Somebody tried the form out. */
    TRIAL,
    /** They are about something else. */
    MISTAKE
}
