package shanyrak.query.demands;

/** How a matter stands with the authority; of what happened on one day, the later of these is the furthest. */
enum ClockState {
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
    boolean runs() {
        return switch (this) {
            case WAITING, ACKNOWLEDGED, BROKEN -> true;
            case NOT_PUT, REFUSED, ANSWERED, PROMISED, CONCEDED, KEPT, MET, WITHDRAWN -> false;
        };
    }

    /** Whether only the campaign's own judgement leads on from here. */
    boolean isJudged() {
        return this == MET || this == WITHDRAWN;
    }
}
