package shanyrak.events.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * An editor corrected the day from which a protest waits for an answer. No personal data in the clear.
 *
 * @param started the day on which the office had it
 * @param reason why, for readers
 */
@Revision("1")
public record AnswerClockCorrected(UUID entry, String campaign, LocalDate started, Sealed reason)
        implements AnswerClockEvent {}
