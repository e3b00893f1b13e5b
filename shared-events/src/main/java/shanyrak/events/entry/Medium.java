package shanyrak.events.entry;

/** The sort of outlet that reported. */
public enum Medium {
    TELEVISION,
    RADIO,
    PRINT,
    AGENCY,
    ONLINE
}
