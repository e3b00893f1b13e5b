package shanyrak.query.letterdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.copy.CopyReceived;
import shanyrak.events.values.Sealed;

/**
 * A copy of a protest on the letter desk.
 *
 * @param sender sealed name, only where the sender agreed to be named
 * @param received on which day of UTC it was taken in
 * @param position of the event with which it was
 */
record LetterRow(
        UUID copy,
        String campaign,
        @Nullable UUID protest,
        String edtf,
        LocalDate earliest,
        @Nullable String country,
        String language,
        @Nullable String sender,
        LocalDate received,
        long position,
        List<Translation> translations) {

    /** The languages that the residents read. */
    static final List<String> LANGUAGES = List.of("kk", "ru");

    static LetterRow received(CopyReceived event, LocalDate day, long position) {
        Sealed sender = event.senderAgreed() ? event.sender() : null;
        return new LetterRow(
                event.copy(),
                event.campaign(),
                event.protest(),
                event.received().edtf(),
                event.received().earliest(),
                event.country(),
                event.language(),
                sender == null ? null : sender.text(),
                day,
                position,
                into(event.language())
                        .map(language -> Translation.wanted(language, day))
                        .toList());
    }

    LetterRow translating(String into, UnaryOperator<Translation> change) {
        return with(
                sender, each(translation -> translation.into().equals(into) ? change.apply(translation) : translation));
    }

    /** The same letter with the translations of both. */
    LetterRow and(LetterRow same) {
        return with(
                sender,
                Stream.concat(translations.stream(), same.translations.stream()).toList());
    }

    LetterRow discarded(LocalDate day) {
        return with(null, each(translation -> translation.discarded(day)));
    }

    private static Stream<String> into(String language) {
        return LANGUAGES.stream().filter(it -> !it.equals(language));
    }

    private List<Translation> each(UnaryOperator<Translation> change) {
        return translations.stream().map(change).toList();
    }

    private LetterRow with(@Nullable String named, List<Translation> changed) {
        return new LetterRow(
                copy, campaign, protest, edtf, earliest, country, language, named, received, position, changed);
    }
}
