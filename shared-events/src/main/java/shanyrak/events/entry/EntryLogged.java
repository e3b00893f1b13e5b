package shanyrak.events.entry;

/** The first event of an entry: someone logged something that happened. */
public sealed interface EntryLogged extends EntryEvent
        permits PicketHeld,
                ProtestSent,
                LetterHandedIn,
                MediaCoverageReported,
                StatementIssued,
                EvictionAttemptReported,
                RallyHeld,
                MeetingHeld,
                PetitionHandedIn,
                ActionAnnounced,
                ArrestReported,
                DetaineeReleased,
                TrialHeld,
                DemolitionReported,
                AuthorityAnswered,
                PromiseMade,
                ConcessionMade,
                ReplyGiven {

    /** Whether the public sees it at once. */
    Publication publication();

    /** What is known. */
    EntryContent content();
}
