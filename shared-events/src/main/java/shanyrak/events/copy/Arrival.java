package shanyrak.events.copy;

/** The way a copy of a protest reached the campaign. */
public enum Arrival {
    BY_HAND,
    POST,
    FAX,
    EMAIL,
    UPLOAD
}
