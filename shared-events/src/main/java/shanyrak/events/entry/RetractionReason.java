package shanyrak.events.entry;

/** Why an entry no longer counts. */
public enum RetractionReason {
    MISTAKE,
    DUPLICATE,
    FALSE,
    SAFETY,
    WITHDRAWN_UNDER_PRESSURE
}
