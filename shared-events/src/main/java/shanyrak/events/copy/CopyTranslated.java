package shanyrak.events.copy;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * Who had claimed it handed in the translation of a copy; another person is to read it. Handed in again, it takes the place of
 * the one before. Personal data: the translation is sealed.
 */
@Revision("1")
public record CopyTranslated(UUID copy, String campaign, String language, Sealed translation)
        implements TranslationEvent {}
