package shanyrak.log;

/** The metadata keys that the log knows. Every value is a String. */
public final class LogMetadata {

    /** The id of the command that the event comes from, a UUID; the log records each command once. */
    public static final String COMMAND = "command";

    /** A keyed hash, in hex, of what the command said: tells a repeated command from another one under the same id. */
    public static final String CONTENT = "content";

    /** The account that gave the command, a UUID. */
    public static final String ACTOR = "actor";

    /** The role in which the account gave the command. */
    public static final String ROLE = "role";

    private LogMetadata() {}
}
