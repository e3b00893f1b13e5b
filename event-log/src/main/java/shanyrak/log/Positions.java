package shanyrak.log;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** A tracking token is the position of the last event seen; 0, or no token, is before the first. */
final class Positions {

    private Positions() {}

    static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    static long of(@Nullable TrackingToken token) {
        return switch (WrappedToken.unwrapLowerBound(token)) {
            case null -> 0;
            case GlobalSequenceTrackingToken position -> position.getGlobalIndex();
            case TrackingToken other -> throw new IllegalArgumentException(other + " is not a token of the event log");
        };
    }
}
