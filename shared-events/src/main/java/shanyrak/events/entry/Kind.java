package shanyrak.events.entry;

/** What sort of thing happened. */
public enum Kind {
    PICKET(Side.SOLIDARITY),
    PROTEST(Side.SOLIDARITY),
    LETTER_HANDED_IN(Side.SOLIDARITY),
    MEDIA_COVERAGE(Side.SOLIDARITY),
    STATEMENT(Side.SOLIDARITY),
    EVICTION_ATTEMPT(Side.REPRESSION);

    private final Side side;

    Kind(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }
}
