package shanyrak.events.copy;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Someone took it upon them to translate a copy, so that nobody else does the same work. No personal data in the clear.
 */
@Revision("1")
public record TranslationClaimed(UUID copy, String campaign, String language) implements TranslationEvent {}
