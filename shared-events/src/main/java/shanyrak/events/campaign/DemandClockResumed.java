package shanyrak.events.campaign;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * An editor had the days counted again that a demand waits for an answer, because what had paused them is over. No personal
 * data.
 *
 * @param on the first day that counts again
 */
@Revision("1")
public record DemandClockResumed(String campaign, int demand, LocalDate on, Sealed reason) implements CampaignEvent {}
