package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An announced action was held: the entry that tells of it is logged. No personal data.
 *
 * @param held the picket or rally
 */
@Revision("1")
public record AnnouncedActionHeld(UUID entry, String campaign, UUID held) implements OutcomeEvent {}
