package shanyrak.query.demands;

import shanyrak.events.entry.Kind;

/** How entries of a kind put their demands to the authority. */
enum Way {
    /** To an office, which has to answer. */
    ADDRESSED,
    /** In the open, where the authority sees it. */
    OPEN,
    /** Not at all. */
    NONE;

    static Way of(Kind kind) {
        return switch (kind) {
            case PROTEST, LETTER_HANDED_IN, PETITION -> ADDRESSED;
            case PICKET, RALLY -> OPEN;
            case MEETING,
                    MEDIA_COVERAGE,
                    STATEMENT,
                    ANNOUNCEMENT,
                    EVICTION_ATTEMPT,
                    ARREST,
                    RELEASE,
                    TRIAL,
                    DEMOLITION,
                    ANSWER,
                    PROMISE,
                    CONCESSION,
                    REPLY -> NONE;
        };
    }
}
