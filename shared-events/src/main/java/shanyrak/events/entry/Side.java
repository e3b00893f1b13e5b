package shanyrak.events.entry;

/** Who acts in an entry. */
public enum Side {
    SOLIDARITY,
    REPRESSION,
    AUTHORITY_RESPONSE
}
