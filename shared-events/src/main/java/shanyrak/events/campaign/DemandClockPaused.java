package shanyrak.events.campaign;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * An editor stopped counting the days that a demand waits for an answer, so that the authority cannot call the count unfair.
 * No personal data.
 *
 * @param from the first day that does not count
 */
@Revision("1")
public record DemandClockPaused(String campaign, int demand, LocalDate from, Sealed reason) implements CampaignEvent {}
