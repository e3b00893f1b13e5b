package shanyrak.events.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * An editor paused the count of days that a protest waits for an answer, in fairness to the office. No personal data in the clear.
 *
 * @param from the first day that does not count
 * @param reason why, for readers
 */
@Revision("1")
public record AnswerClockPaused(UUID entry, String campaign, LocalDate from, Sealed reason)
        implements AnswerClockEvent {}
