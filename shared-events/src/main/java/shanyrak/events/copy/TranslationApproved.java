package shanyrak.events.copy;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Someone other than the translator found that a translation says what the letter says: it may reach the residents. No personal
 * data.
 */
@Revision("1")
public record TranslationApproved(UUID copy, String campaign, String language) implements TranslationEvent {}
