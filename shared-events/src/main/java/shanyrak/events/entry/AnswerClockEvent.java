package shanyrak.events.entry;

/** How long a protest, letter or petition has waited for an answer. */
public sealed interface AnswerClockEvent extends EntryEvent
        permits AnswerClockPaused, AnswerClockResumed, AnswerClockCorrected {}
