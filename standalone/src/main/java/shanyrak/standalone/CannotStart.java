package shanyrak.standalone;

/** Why Shanyrak cannot start, in words for the person at the terminal: print the message, not the stack trace. */
final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
