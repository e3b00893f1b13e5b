package shanyrak.events.copy;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Someone gave up a claim to translate a copy, or an editor took it back: anybody can claim it again. No personal data.
 */
@Revision("1")
public record TranslationReleased(UUID copy, String campaign, String language) implements TranslationEvent {}
