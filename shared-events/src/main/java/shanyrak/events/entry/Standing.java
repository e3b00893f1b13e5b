package shanyrak.events.entry;

/** How far an entry can be relied on. */
public enum Standing {
    /** Somebody says so. */
    REPORTED,
    /** Two sources say so that do not depend on one another. */
    CORROBORATED,
    /** A verifier has checked it as it stands. */
    VERIFIED,
    /** Somebody doubts it, for a reason. */
    DISPUTED,
    /** It no longer counts. */
    RETRACTED
}
