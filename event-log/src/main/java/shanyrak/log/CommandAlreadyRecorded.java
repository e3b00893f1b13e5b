package shanyrak.log;

import java.util.UUID;
import org.axonframework.common.AxonNonTransientException;

/** The command's events are in the log already; {@link RecordedCommands} finds them. Nothing was appended. */
public final class CommandAlreadyRecorded extends AxonNonTransientException {

    private final UUID command;

    public CommandAlreadyRecorded(UUID command) {
        super("Command " + command + " is recorded already");
        this.command = command;
    }

    public UUID command() {
        return command;
    }
}
