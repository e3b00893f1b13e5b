package shanyrak.events.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * An editor let the count of days that a protest waits for an answer run again. No personal data in the clear.
 *
 * @param on the first day that counts again
 * @param reason why, for readers
 */
@Revision("1")
public record AnswerClockResumed(UUID entry, String campaign, LocalDate on, Sealed reason)
        implements AnswerClockEvent {}
