package shanyrak.events.copy;

/** What happens to one translation of a copy. */
public sealed interface TranslationEvent extends CopyEvent
        permits TranslationClaimed, TranslationReleased, CopyTranslated, TranslationApproved, TranslationReturned {

    /** The language translated into: {@code kk} or {@code ru}. */
    String language();
}
