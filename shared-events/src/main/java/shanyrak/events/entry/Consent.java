package shanyrak.events.entry;

/** Who agreed that the name of a detained person may be published. */
public enum Consent {
    /** Nobody: the name is never published. */
    NONE,
    /** The person. */
    PERSON,
    /** The person's family. */
    FAMILY
}
