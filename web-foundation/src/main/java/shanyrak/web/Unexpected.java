package shanyrak.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs a failure of ours by its classes and frames. Messages of exceptions are left out, since they quote what people
 * sent.
 */
final class Unexpected {

    private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);
    private static final int FRAMES = 30;
    private static final int CAUSES = 8;

    private Unexpected() {}

    static void log(Throwable failure) {
        LOG.error("A request failed unexpectedly:\n{}", describe(failure));
    }

    static String describe(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Unexpected::frames)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String frames(Throwable failure) {
        return Stream.concat(
                        Stream.of(failure.getClass().getName()),
                        Arrays.stream(failure.getStackTrace()).limit(FRAMES).map(frame -> "  at " + frame))
                .collect(Collectors.joining("\n"));
    }
}
