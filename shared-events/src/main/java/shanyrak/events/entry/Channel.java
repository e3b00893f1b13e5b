package shanyrak.events.entry;

/** The way a protest went. */
public enum Channel {
    LETTER,
    FAX,
    EMAIL,
    TELEPHONE,
    WEB_FORM
}
