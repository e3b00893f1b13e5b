package shanyrak.query.clock;

/** How a matter stands with the authority; of what happened on one day, the later of these is the furthest. */
public enum ClockState {
    NOT_PUT,
    WAITING,
    ACKNOWLEDGED,
    REFUSED,
    ANSWERED,
    PROMISED,
    CONCEDED,
    BROKEN,
    KEPT,
    MET,
    WITHDRAWN;

    /** Whether the authority owes an answer. */
    public boolean runs() {
        return switch (this) {
            case WAITING, ACKNOWLEDGED, BROKEN -> true;
            case NOT_PUT, REFUSED, ANSWERED, PROMISED, CONCEDED, KEPT, MET, WITHDRAWN -> false;
        };
    }

    /** Whether only the campaign's own judgement leads on from here. */
    public boolean isJudged() {
        return this == MET || this == WITHDRAWN;
    }
}
