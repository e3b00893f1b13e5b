package shanyrak.events.entry;

import java.util.UUID;

/** Everything that can happen to an entry of a campaign's timeline. */
public sealed interface EntryEvent
        permits EntryLogged,
                OutcomeEvent,
                EntryCorrected,
                EntryPublished,
                EntryWithheld,
                SourceArchived,
                StandingEvent,
                RetractionEvent,
                AnswerClockEvent {

    /** The entry, which is also its stream. Random, so that it carries no time. */
    UUID entry();

    /** The address of the campaign it belongs to. */
    String campaign();
}
