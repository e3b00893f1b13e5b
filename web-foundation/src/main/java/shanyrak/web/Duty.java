package shanyrak.web;

/** Something that is to be done for a campaign, and that not everyone may do. A {@link Role} says which of them it has. */
public enum Duty {
    /** Log entries, add sources, say how something ended, dispute, and withhold what puts someone in danger. */
    LOG,
    /** Correct and retract what has not been verified, and ask for the retraction of what has. */
    CORRECT,
    /** Correct what has been verified, confirm or decline its retraction, reinstate, merge. */
    REVISE,
    /** Verify, and settle what is disputed. */
    VERIFY,
    /** Publish what the campaign's policy holds back. */
    PUBLISH,
    /** Receive copies of protests. */
    RECEIVE,
    /** Translate copies and approve translations. */
    TRANSLATE,
    /** Record how translated copies were distributed. */
    DISTRIBUTE,
    /** Say what the campaign demands, of whom and what it asks for, and how the authority's clock stands. */
    EDIT,
    /** Close and reopen, decide how exactly places are shown, say who works here. */
    GOVERN
}
