package shanyrak.events.copy;

import java.util.UUID;

/** Everything that can happen to a copy of a protest. */
public sealed interface CopyEvent permits CopyReceived, TranslationEvent, CopiesDistributed, CopyDiscarded {

    /** The copy, which is also its stream and the key of its words. Random, so that it carries no time. */
    UUID copy();

    /** The address of the campaign it reached. */
    String campaign();
}
