package shanyrak.command.copy;

import static shanyrak.log.LogMetadata.ACTOR;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shanyrak.command.campaign.CampaignState;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.copy.CopyCommand.ApproveTranslation;
import shanyrak.command.copy.CopyCommand.ClaimTranslation;
import shanyrak.command.copy.CopyCommand.DiscardCopy;
import shanyrak.command.copy.CopyCommand.ReceiveCopy;
import shanyrak.command.copy.CopyCommand.RecordDistribution;
import shanyrak.command.copy.CopyCommand.ReleaseTranslation;
import shanyrak.command.copy.CopyCommand.ReturnTranslation;
import shanyrak.command.copy.CopyCommand.SubmitTranslation;
import shanyrak.command.copy.CopyRefusals.ApprovalNeedsAnotherPerson;
import shanyrak.command.copy.CopyRefusals.CopyIsDiscarded;
import shanyrak.command.copy.CopyRefusals.CopyNotFound;
import shanyrak.command.copy.CopyRefusals.TranslationChangedMeanwhile;
import shanyrak.command.copy.CopyRefusals.TranslationIntoItsOwnLanguage;
import shanyrak.command.copy.CopyRefusals.TranslationIsApproved;
import shanyrak.command.copy.CopyRefusals.TranslationIsClaimed;
import shanyrak.command.copy.CopyRefusals.TranslationIsHandedIn;
import shanyrak.command.copy.CopyRefusals.TranslationNotApproved;
import shanyrak.command.copy.CopyRefusals.TranslationNotClaimed;
import shanyrak.command.copy.CopyRefusals.TranslationNotHandedIn;
import shanyrak.command.copy.CopyRefusals.TranslationOfAnotherPerson;
import shanyrak.events.copy.CopiesDistributed;
import shanyrak.events.copy.CopyDiscarded;
import shanyrak.events.copy.CopyEvent;
import shanyrak.events.copy.CopyReceived;
import shanyrak.events.copy.CopyTranslated;
import shanyrak.events.copy.DiscardReason;
import shanyrak.events.copy.TranslationApproved;
import shanyrak.events.copy.TranslationClaimed;
import shanyrak.events.copy.TranslationReleased;
import shanyrak.events.copy.TranslationReturned;
import shanyrak.events.entry.Publication;
import shanyrak.events.testing.Copies;
import shanyrak.web.Refused;

class CopyTest {

    private static final String C = "shanyrak";
    private static final UUID ID = UUID.fromString("0c6f2a5e-4a1b-4c7e-9b0a-5d2f3e4a5b6c");
    private static final String TRANSLATOR = "5a3e7c1d-9b2f-4e6a-8c0d-1f2e3d4c5b6a";
    private static final String ANOTHER = "6b4f8d2e-0c3a-4f7b-9d1e-203f4e5d6c7b";
    private static final Copies COPIES = Copies.of(C);

    private static final CopyReceived RECEIVED = COPIES.received(ID);
    private static final TranslationClaimed CLAIMED = COPIES.claimed(ID, "kk");
    private static final TranslationReleased RELEASED = COPIES.released(ID, "kk");
    private static final CopyTranslated TRANSLATED = COPIES.translated(ID, "kk", "Тиіспеңдер!");
    private static final CopyTranslated ANEW = COPIES.translated(ID, "kk", "Шаңыраққа тиіспеңдер!");
    private static final TranslationApproved APPROVED = COPIES.approved(ID, "kk");
    private static final TranslationReturned RETURNED = COPIES.returned(ID, "kk");
    private static final CopiesDistributed DISTRIBUTED = COPIES.distributed(ID, "kk", 25);
    private static final CopyDiscarded DISCARDED = COPIES.discarded(ID, DiscardReason.SAFETY);

    private boolean open = true;
    private FixtureConfiguration<Copy> fixture;

    @BeforeEach
    void anew() {
        fixture = new AggregateTestFixture<>(Copy.class)
                .registerInjectableResource((Campaigns) _ -> new CampaignState(open, 0, 0, Publication.NOW));
    }

    @Test
    void a_copy_is_received() {
        fixture.givenNoPriorActivity().when(command(RECEIVED)).expectEvents(RECEIVED);
    }

    @Test
    void a_copy_keeps_which_protest_it_is_of_and_that_its_sender_agreed() {
        CopyReceived agreed = COPIES.received(ID, UUID.fromString(ANOTHER), "Hands off!", "A. Supporter", true);
        fixture.givenNoPriorActivity().when(command(agreed)).expectEvents(agreed);
    }

    @Test
    void who_has_not_seen_the_last_translation_does_not_return_it() {
        refused(
                TranslationChangedMeanwhile.class,
                new ReturnTranslation(ID, C, "kk", RETURNED.reason(), 2L),
                ANOTHER,
                RECEIVED,
                CLAIMED,
                TRANSLATED,
                ANEW);
    }

    @Test
    void a_closed_campaign_receives_no_copies() {
        open = false;
        fixture.givenNoPriorActivity().when(command(RECEIVED)).expectException(Refused.class);
    }

    @Test
    void a_copy_goes_all_the_way_to_the_residents() {
        given(RECEIVED).when(command(CLAIMED)).expectEvents(CLAIMED);
        given(RECEIVED, CLAIMED).when(command(TRANSLATED), by(TRANSLATOR)).expectEvents(TRANSLATED);
        given(RECEIVED, CLAIMED, TRANSLATED)
                .when(command(APPROVED), by(ANOTHER))
                .expectEvents(APPROVED);
        given(RECEIVED, CLAIMED, TRANSLATED, APPROVED)
                .when(command(DISTRIBUTED))
                .expectEvents(DISTRIBUTED);
        given(RECEIVED, CLAIMED, TRANSLATED, APPROVED, DISTRIBUTED)
                .when(command(DISTRIBUTED))
                .expectEvents(DISTRIBUTED);
    }

    @Test
    void a_claim_keeps_others_from_the_same_language_only() {
        refused(TranslationIsClaimed.class, command(CLAIMED), ANOTHER, RECEIVED, CLAIMED);
        TranslationClaimed russian = COPIES.claimed(ID, "ru");
        given(RECEIVED, CLAIMED).when(command(russian), by(ANOTHER)).expectEvents(russian);
    }

    @Test
    void nothing_is_translated_into_the_language_it_is_written_in() {
        refused(
                TranslationIntoItsOwnLanguage.class,
                new ClaimTranslation(ID, C, RECEIVED.language()),
                TRANSLATOR,
                RECEIVED);
    }

    @Test
    void a_claim_is_given_up_by_who_has_it_or_taken_back_by_an_editor() {
        given(RECEIVED, CLAIMED).when(command(RELEASED), by(TRANSLATOR)).expectEvents(RELEASED);
        refused(TranslationOfAnotherPerson.class, command(RELEASED), ANOTHER, RECEIVED, CLAIMED);
        given(RECEIVED, CLAIMED)
                .when(new ReleaseTranslation(ID, C, "kk", true), by(ANOTHER))
                .expectEvents(RELEASED);
        refused(TranslationNotClaimed.class, command(RELEASED), TRANSLATOR, RECEIVED, CLAIMED, RELEASED);
        given(RECEIVED, CLAIMED, RELEASED).when(command(CLAIMED), by(ANOTHER)).expectEvents(CLAIMED);
    }

    @Test
    void a_claim_is_not_given_up_once_the_translation_is_handed_in() {
        refused(TranslationIsHandedIn.class, command(RELEASED), TRANSLATOR, RECEIVED, CLAIMED, TRANSLATED);
        given(RECEIVED, CLAIMED, TRANSLATED, RETURNED)
                .when(command(RELEASED), by(TRANSLATOR))
                .expectEvents(RELEASED);
    }

    @Test
    void only_who_claimed_it_hands_a_translation_in() {
        refused(TranslationNotClaimed.class, command(TRANSLATED), TRANSLATOR, RECEIVED);
        refused(TranslationOfAnotherPerson.class, command(TRANSLATED), ANOTHER, RECEIVED, CLAIMED);
    }

    @Test
    void a_translation_is_handed_in_again_until_it_is_approved() {
        given(RECEIVED, CLAIMED, TRANSLATED).when(command(ANEW), by(TRANSLATOR)).expectEvents(ANEW);
        refused(TranslationIsApproved.class, command(ANEW), TRANSLATOR, RECEIVED, CLAIMED, TRANSLATED, APPROVED);
        given(RECEIVED, CLAIMED, TRANSLATED, APPROVED, RETURNED)
                .when(command(ANEW), by(TRANSLATOR))
                .expectEvents(ANEW);
    }

    @Test
    void approving_takes_another_person_and_a_translation() {
        refused(ApprovalNeedsAnotherPerson.class, command(APPROVED), TRANSLATOR, RECEIVED, CLAIMED, TRANSLATED);
        refused(TranslationNotClaimed.class, command(APPROVED), ANOTHER, RECEIVED);
        refused(TranslationNotHandedIn.class, command(APPROVED), ANOTHER, RECEIVED, CLAIMED);
        refused(TranslationNotHandedIn.class, command(APPROVED), ANOTHER, RECEIVED, CLAIMED, TRANSLATED, RETURNED);
        refused(TranslationIsApproved.class, command(APPROVED), ANOTHER, RECEIVED, CLAIMED, TRANSLATED, APPROVED);
    }

    @Test
    void nobody_approves_what_they_have_not_read() {
        refused(
                TranslationChangedMeanwhile.class,
                new ApproveTranslation(ID, C, "kk", 2L),
                ANOTHER,
                RECEIVED,
                CLAIMED,
                TRANSLATED,
                ANEW);
        given(RECEIVED, CLAIMED, TRANSLATED, ANEW, COPIES.claimed(ID, "ru"))
                .when(new ApproveTranslation(ID, C, "kk", 3L), by(ANOTHER))
                .expectEvents(APPROVED);
    }

    @Test
    void a_translation_is_returned_by_another_person() {
        given(RECEIVED, CLAIMED, TRANSLATED)
                .when(command(RETURNED), by(ANOTHER))
                .expectEvents(RETURNED);
        given(RECEIVED, CLAIMED, TRANSLATED, APPROVED)
                .when(command(RETURNED), by(ANOTHER))
                .expectEvents(RETURNED);
        refused(ApprovalNeedsAnotherPerson.class, command(RETURNED), TRANSLATOR, RECEIVED, CLAIMED, TRANSLATED);
        refused(TranslationNotHandedIn.class, command(RETURNED), ANOTHER, RECEIVED, CLAIMED);
    }

    @Test
    void only_what_is_approved_is_distributed() {
        refused(TranslationNotApproved.class, command(DISTRIBUTED), ANOTHER, RECEIVED);
        refused(TranslationNotApproved.class, command(DISTRIBUTED), ANOTHER, RECEIVED, CLAIMED, TRANSLATED);
        refused(
                TranslationNotApproved.class,
                command(DISTRIBUTED),
                ANOTHER,
                RECEIVED,
                CLAIMED,
                TRANSLATED,
                APPROVED,
                RETURNED);
        refused(
                TranslationNotApproved.class,
                command(COPIES.distributed(ID, "ru", 1)),
                ANOTHER,
                RECEIVED,
                CLAIMED,
                TRANSLATED,
                APPROVED);
    }

    static Stream<CopyEvent> allButTheFirst() {
        return Stream.of(CLAIMED, RELEASED, TRANSLATED, APPROVED, RETURNED, DISTRIBUTED, DISCARDED);
    }

    @ParameterizedTest
    @MethodSource("allButTheFirst")
    void what_is_discarded_moves_no_more(CopyEvent event) {
        refused(CopyIsDiscarded.class, command(event), ANOTHER, RECEIVED, CLAIMED, TRANSLATED, APPROVED, DISCARDED);
    }

    @ParameterizedTest
    @MethodSource("allButTheFirst")
    void a_copy_is_not_found_in_another_campaign(CopyEvent event) {
        refused(
                CopyNotFound.class,
                command(event),
                ANOTHER,
                Copies.of("another").received(ID),
                CLAIMED,
                TRANSLATED);
    }

    @Test
    void a_copy_is_discarded_wherever_it_stands() {
        given(RECEIVED).when(command(DISCARDED)).expectEvents(DISCARDED);
        given(RECEIVED, CLAIMED, TRANSLATED, APPROVED).when(command(DISCARDED)).expectEvents(DISCARDED);
    }

    /** The events of a copy that one person claimed and translated. */
    private TestExecutor<Copy> given(CopyEvent... events) {
        return fixture.given(Arrays.stream(events)
                .map(event -> new GenericEventMessage<>(event, by(TRANSLATOR)))
                .toList());
    }

    private void refused(
            Class<? extends Refused> rule, CopyCommand command, @Nullable String actor, CopyEvent... events) {
        anew();
        ResultValidator<Copy> result = given(events).when(command, by(actor));
        result.expectNoEvents().expectException(rule);
    }

    private static Map<String, ?> by(@Nullable String actor) {
        return actor == null ? Map.of() : Map.of(ACTOR, actor);
    }

    private static CopyCommand command(CopyEvent event) {
        return switch (event) {
            case CopyReceived e ->
                new ReceiveCopy(
                        e.copy(),
                        e.campaign(),
                        e.protest(),
                        e.received(),
                        e.arrival(),
                        e.country(),
                        e.language(),
                        e.letter(),
                        e.sender(),
                        e.senderAgreed());
            case TranslationClaimed e -> new ClaimTranslation(e.copy(), e.campaign(), e.language());
            case TranslationReleased e -> new ReleaseTranslation(e.copy(), e.campaign(), e.language(), false);
            case CopyTranslated e -> new SubmitTranslation(e.copy(), e.campaign(), e.language(), e.translation());
            case TranslationApproved e -> new ApproveTranslation(e.copy(), e.campaign(), e.language(), null);
            case TranslationReturned e -> new ReturnTranslation(e.copy(), e.campaign(), e.language(), e.reason(), null);
            case CopiesDistributed e ->
                new RecordDistribution(e.copy(), e.campaign(), e.language(), e.copies(), e.when(), e.how(), e.note());
            case CopyDiscarded e -> new DiscardCopy(e.copy(), e.campaign(), e.reason(), e.explanation());
        };
    }
}
