package shanyrak.events.entry;

/** Whether an entry is shown to the public as soon as it is logged, or held until someone publishes it. */
public enum Publication {
    NOW,
    HELD
}
