package shanyrak.events.campaign;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * An editor said since when a demand has really been waiting for an answer, where the record alone would show another day. No
 * personal data.
 *
 * @param started the first day of waiting
 */
@Revision("1")
public record DemandClockCorrected(String campaign, int demand, LocalDate started, Sealed reason)
        implements CampaignEvent {}
