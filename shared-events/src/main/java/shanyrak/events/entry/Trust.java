package shanyrak.events.entry;

/**
 * What an entry's standing follows from. Both sides must mean the same by it, so it is part of the contract.
 *
 * @param corroborated two sources that do not depend on one another carry what it says now
 * @param verified what it says now has been verified
 * @param everVerified some version of it has been verified: it is not retracted by one person alone any more
 * @param disputed somebody doubts it and that is not settled
 * @param retracted it was retracted or merged into another entry
 */
public record Trust(boolean corroborated, boolean verified, boolean everVerified, boolean disputed, boolean retracted) {

    /** That of an entry which was just logged. */
    public static final Trust NONE = new Trust(false, false, false, false, false);

    public Standing standing() {
        if (retracted) {
            return Standing.RETRACTED;
        }
        if (disputed) {
            return Standing.DISPUTED;
        }
        if (verified) {
            return Standing.VERIFIED;
        }
        return corroborated ? Standing.CORROBORATED : Standing.REPORTED;
    }

    /** After one more event of the entry. What is corrected has to be corroborated and verified anew. */
    public Trust after(EntryEvent event) {
        return switch (event) {
            case EntryLogged _ -> NONE;
            case EntryCorrected _ -> new Trust(false, false, everVerified, disputed, retracted);
            case EntryCorroborated _ -> new Trust(true, verified, everVerified, disputed, retracted);
            case EntryVerified _ -> new Trust(corroborated, true, true, disputed, retracted);
            case EntryDisputed _ -> disputed(true);
            case DisputeSettled _ -> disputed(false);
            case EntryRetracted _, EntryMerged _ -> retracted(true);
            case EntryReinstated _ -> retracted(false);
            case SourceAdded _,
                    SourceArchived _,
                    RetractionRequested _,
                    RetractionDeclined _,
                    EntryPublished _,
                    EntryWithheld _,
                    OutcomeEvent _,
                    AnswerClockEvent _ -> this;
        };
    }

    private Trust disputed(boolean now) {
        return new Trust(corroborated, verified, everVerified, now, retracted);
    }

    private Trust retracted(boolean now) {
        return new Trust(corroborated, verified, everVerified, disputed, now);
    }
}
