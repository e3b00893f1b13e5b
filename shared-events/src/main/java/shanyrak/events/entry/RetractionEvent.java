package shanyrak.events.entry;

/** Whether an entry counts. */
public sealed interface RetractionEvent extends EntryEvent
        permits RetractionRequested, RetractionDeclined, EntryRetracted, EntryMerged, EntryReinstated {}
