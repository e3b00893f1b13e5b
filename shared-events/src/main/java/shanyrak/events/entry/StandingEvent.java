package shanyrak.events.entry;

/** How far an entry can be relied on: see {@link Trust}. */
public sealed interface StandingEvent extends EntryEvent
        permits SourceAdded, EntryCorroborated, EntryVerified, EntryDisputed, DisputeSettled {}
