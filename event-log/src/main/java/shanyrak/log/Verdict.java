package shanyrak.log;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a failure means for the events that were to be written. */
enum Verdict {

    /** The connection broke or was cut, at a moment we do not know. */
    UNKNOWN,

    /** Nothing was written, and at least one of the events is to blame. */
    AN_EVENT_IS_REFUSED,

    /** Nothing was written, because it would have taken too long. */
    BUSY,

    /** Nothing was written, and the events are not to blame. */
    FAILED;

    /** Data exceptions, violated constraints, limits such as the size of an index entry. */
    private static final Set<String> CLASSES_ABOUT_THE_EVENTS = Set.of("22", "23", "54");

    /** Timeouts of the lock and of the statement, serialization failure, deadlock. */
    private static final Set<String> STATES_OF_A_BUSY_SERVER = Set.of("55P03", "57014", "40001", "40P01");

    static Verdict of(SQLException failure) {
        if (!isAnswer(failure)) {
            return UNKNOWN;
        }
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        if (STATES_OF_A_BUSY_SERVER.contains(state)) {
            return BUSY;
        }
        return state.length() == 5 && CLASSES_ABOUT_THE_EVENTS.contains(state.substring(0, 2))
                ? AN_EVENT_IS_REFUSED
                : FAILED;
    }

    /** An error ends the transaction; something worse ends the connection, and says nothing of the transaction. */
    private static boolean isAnswer(SQLException failure) {
        ServerErrorMessage message =
                failure instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return message != null && !"FATAL".equals(message.getSeverity()) && !"PANIC".equals(message.getSeverity());
    }
}
