package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An entry has come to stand on sources that do not depend on one another. No personal data.
 *
 * @param sources how many such sources there are, at least 2
 */
@Revision("1")
public record EntryCorroborated(UUID entry, String campaign, int sources) implements StandingEvent {}
