package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A coordinator reported a trial of people whom the authority accuses. Names are personal data, sealed with a key for each person. */
@Revision("1")
public record TrialHeld(UUID entry, String campaign, Publication publication, Trial content) implements EntryLogged {}
