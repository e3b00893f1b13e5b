package shanyrak.events.copy;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * Someone other than the translator sent a translation back, which is to be handed in again. No personal data in the clear.
 *
 * @param reason for the translator
 */
@Revision("1")
public record TranslationReturned(UUID copy, String campaign, String language, Sealed reason)
        implements TranslationEvent {}
