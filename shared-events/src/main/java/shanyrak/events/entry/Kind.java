package shanyrak.events.entry;

/** What sort of thing happened. */
public enum Kind {
    PICKET(Side.SOLIDARITY),
    PROTEST(Side.SOLIDARITY),
    LETTER_HANDED_IN(Side.SOLIDARITY),
    RALLY(Side.SOLIDARITY),
    MEETING(Side.SOLIDARITY),
    PETITION(Side.SOLIDARITY),
    MEDIA_COVERAGE(Side.SOLIDARITY),
    STATEMENT(Side.SOLIDARITY),
    ANNOUNCEMENT(Side.SOLIDARITY),
    EVICTION_ATTEMPT(Side.REPRESSION),
    ARREST(Side.REPRESSION),
    RELEASE(Side.REPRESSION),
    TRIAL(Side.REPRESSION),
    DEMOLITION(Side.REPRESSION),
    ANSWER(Side.AUTHORITY_RESPONSE),
    PROMISE(Side.AUTHORITY_RESPONSE),
    CONCESSION(Side.AUTHORITY_RESPONSE),
    REPLY(Side.AUTHORITY_RESPONSE);

    private final Side side;

    Kind(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }
}
