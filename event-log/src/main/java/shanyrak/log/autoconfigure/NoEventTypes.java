package shanyrak.log.autoconfigure;

/** The application has not said which events the log holds. */
final class NoEventTypes extends RuntimeException {

    NoEventTypes() {
        super("The event log was not told which events it holds.");
    }
}
