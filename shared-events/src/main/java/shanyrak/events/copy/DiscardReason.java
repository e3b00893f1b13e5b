package shanyrak.events.copy;

/** Why a copy goes no further. */
public enum DiscardReason {
    MISTAKE,
    DUPLICATE,
    WITHDRAWN_BY_SENDER,
    SAFETY
}
