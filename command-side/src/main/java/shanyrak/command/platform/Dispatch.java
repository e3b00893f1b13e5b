package shanyrak.command.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import shanyrak.log.LogBusy;
import shanyrak.log.LogMetadata;
import shanyrak.log.LogReader;
import shanyrak.log.OutcomeUnknown;
import shanyrak.log.RecordedCommand;
import shanyrak.log.RecordedCommands;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;
import shanyrak.web.Role;
import shanyrak.web.SignedIn;
import shanyrak.web.TryAgainSoon;

/** Sends commands so that each is carried out once, however often and however many times at once it comes. */
@Component
public class Dispatch {

    /** Metadata of a command: the last event that its sender had seen of the aggregate, if that matters. */
    public static final String SEEN = "seen";

    private static final int TRIES = 5;

    private final CommandGateway gateway;
    private final RecordedCommands recorded;
    private final LogReader log;

    Dispatch(CommandGateway gateway, RecordedCommands recorded, @CommandSideDatabase LogReader log) {
        this.gateway = gateway;
        this.recorded = recorded;
        this.log = log;
    }

    /**
     * Carries a command out, or answers what it came to when it was carried out before.
     *
     * @param who is on record as having acted in the role that {@link Asked#as} chose, or else in their greatest
     * @param command is asked for only if it has not been carried out
     * @return the position of the last event it led to; the log's head if there was nothing to do
     * @throws Refused if a rule forbids it, or the key was used for another content
     * @throws TryAgainSoon if the log takes no more at the moment, or nobody knows whether it has taken this; the same
     *     command may be sent again and is recorded once
     */
    public long send(CommandKey key, SignedIn who, Supplier<?> command) {
        return earlier(key).orElseGet(() -> carryOut(key, command.get(), metadata(key, who)));
    }

    /** The same for somebody who has no account, and of whom nothing is on record. */
    public long send(CommandKey key, Supplier<?> command) {
        return earlier(key).orElseGet(() -> carryOut(key, command.get(), metadata(key)));
    }

    /**
     * The same for somebody who decides on what they have seen, and where it may turn out that there is nothing to do.
     *
     * @param command its metadata has {@link #SEEN} where the request says it
     */
    public long sendIfAny(CommandKey key, Asked asked, Supplier<? extends Optional<?>> command) {
        return earlier(key)
                .orElseGet(() -> command.get()
                        .map(it -> carryOut(key, it, metadata(key, asked)))
                        .orElseGet(log::head));
    }

    private long carryOut(CommandKey key, Object command, Map<String, ?> metadata) {
        try {
            trying(new GenericCommandMessage<>(command, metadata), TRIES);
        } catch (RuntimeException refusal) {
            // The same command may have been carried out by another request while this one was decided.
            return earlier(key).orElseThrow(() -> inOurWords(refusal));
        }
        return earlier(key).orElseGet(log::head);
    }

    private static RuntimeException inOurWords(RuntimeException refusal) {
        return switch (refusal) {
            case LogBusy _ -> new TryAgainSoon(new BrokenRule(null, "LogIsBusy", List.of()));
            case OutcomeUnknown _ -> new TryAgainSoon(new BrokenRule(null, "LogDoesNotAnswer", List.of()));
            default -> refusal;
        };
    }

    /** Someone else's event came between the reading and the writing of a stream: decide anew on what is there now. */
    private void trying(GenericCommandMessage<?> command, int triesLeft) {
        try {
            gateway.sendAndWait(command);
        } catch (ConcurrencyException e) {
            if (triesLeft <= 1) {
                throw e;
            }
            trying(command, triesLeft - 1);
        }
    }

    private Optional<Long> earlier(CommandKey key) {
        Optional<RecordedCommand> found = recorded.find(key.command());
        if (found.isPresent() && !found.get().content().equals(key.content())) {
            throw new IdempotencyKeyReused();
        }
        return found.map(RecordedCommand::lastPosition);
    }

    private static Map<String, ?> metadata(CommandKey key, Asked asked) {
        Map<String, Object> metadata = new HashMap<>(metadata(key, asked.who()));
        if (asked.seen() != null) {
            metadata.put(SEEN, asked.seen());
        }
        return metadata;
    }

    private static Map<String, String> metadata(CommandKey key) {
        return Map.of(LogMetadata.COMMAND, key.command().toString(), LogMetadata.CONTENT, key.content());
    }

    private static Map<String, String> metadata(CommandKey key, SignedIn who) {
        return Map.of(
                LogMetadata.COMMAND, key.command().toString(),
                LogMetadata.CONTENT, key.content(),
                LogMetadata.ACTOR, who.account().toString(),
                LogMetadata.ROLE, role(who).name());
    }

    /** After {@link Asked#as} there is but one role. The last door, for those who have none anywhere. */
    private static Role role(SignedIn who) {
        return who.greatestRole().orElseThrow(() -> new AccessDeniedException("no role anywhere"));
    }

    /** The key has carried another content already. */
    public static final class IdempotencyKeyReused extends Refused {
        IdempotencyKeyReused() {
            super(HttpStatus.UNPROCESSABLE_CONTENT, IdempotencyKeyReused.class, "Idempotency-Key");
        }
    }
}
