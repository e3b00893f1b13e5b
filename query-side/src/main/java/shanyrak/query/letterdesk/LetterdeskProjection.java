package shanyrak.query.letterdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.events.copy.CopiesDistributed;
import shanyrak.events.copy.CopyDiscarded;
import shanyrak.events.copy.CopyEvent;
import shanyrak.events.copy.CopyReceived;
import shanyrak.events.copy.CopyTranslated;
import shanyrak.events.copy.TranslationApproved;
import shanyrak.events.copy.TranslationClaimed;
import shanyrak.events.copy.TranslationReleased;
import shanyrak.events.copy.TranslationReturned;
import shanyrak.log.LogMetadata;
import shanyrak.query.platform.Fold;
import shanyrak.query.platform.Parked;
import shanyrak.query.platform.Subject;
import shanyrak.query.platform.View;

/** Keeps {@code letterdesk_v1}: how far each letter has come in each language, and since when. Its words stay sealed. */
@Component
@ProcessingGroup(Letters.VIEW)
class LetterdeskProjection implements View {

    private static final Subject<CopyEvent, UUID> COPY =
            new Subject<>(CopyEvent.class, CopyReceived.class, CopyEvent::copy);

    private final Fold<CopyEvent, UUID, LetterRow> letters;

    LetterdeskProjection(LetterRows rows, Parked parked) {
        this.letters = new Fold<>(Letters.VIEW, COPY, rows, parked);
    }

    @Override
    public String name() {
        return Letters.VIEW;
    }

    @EventHandler
    void on(
            CopyEvent event,
            TrackingToken token,
            @Timestamp Instant recorded,
            @MetaDataValue(LogMetadata.ACTOR) @Nullable String actor) {
        LocalDate day = recorded.atZone(ZoneOffset.UTC).toLocalDate();
        switch (event) {
            case CopyReceived e ->
                letters.change(
                        e, _ -> LetterRow.received(e, day, token.position().orElseThrow()));
            case TranslationClaimed e -> translate(e, e.language(), it -> it.claimedBy(actor, day));
            case TranslationReleased e ->
                change(e, letter -> letter.translating(e.language(), it -> it.released(letter.received())));
            case CopyTranslated e -> translate(e, e.language(), it -> it.handedIn(e.translation(), day));
            case TranslationApproved e -> translate(e, e.language(), it -> it.approvedOn(day));
            case TranslationReturned e -> translate(e, e.language(), it -> it.returned(day));
            case CopiesDistributed e -> translate(e, e.language(), it -> it.distributed(e.copies(), day));
            case CopyDiscarded e -> change(e, letter -> letter.discarded(day));
        }
    }

    @ResetHandler
    void reset() {
        letters.clear();
    }

    private void translate(CopyEvent event, String into, UnaryOperator<Translation> change) {
        change(event, letter -> letter.translating(into, change));
    }

    private void change(CopyEvent event, UnaryOperator<LetterRow> change) {
        letters.change(event, letter -> change.apply(Objects.requireNonNull(letter)));
    }
}
