package shanyrak.log;

/** What an event does to a claim of its stream. Releasing what the stream does not hold does nothing. */
public sealed interface ClaimChange {

    Claim claim();

    /** From this event on no other stream may take the claim. Taking what the stream holds already does nothing. */
    record Take(Claim claim) implements ClaimChange {}

    /** From this event on the claim is free. */
    record Release(Claim claim) implements ClaimChange {}
}
