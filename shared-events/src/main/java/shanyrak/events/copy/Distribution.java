package shanyrak.events.copy;

/** The way translated copies reached the residents. */
public enum Distribution {
    BY_HAND,
    AT_A_MEETING,
    POSTED_UP,
    BY_MAIL,
    ONLINE
}
