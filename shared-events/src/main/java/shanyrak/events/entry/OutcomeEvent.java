package shanyrak.events.entry;

/** What came of something that an entry tells of. A later one replaces it. */
public sealed interface OutcomeEvent extends EntryEvent
        permits EvictionAttemptRepelled,
                HomesDemolished,
                AnnouncedActionHeld,
                ActionCalledOff,
                PromiseKept,
                PromiseBroken {}
