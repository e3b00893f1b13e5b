package shanyrak.command.entry;

import static shanyrak.log.LogMetadata.ACTOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.command.campaign.CampaignState;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.entry.DecideOnEntry.AddSource;
import shanyrak.command.entry.DecideOnEntry.ArchiveSource;
import shanyrak.command.entry.DecideOnEntry.CallOffAction;
import shanyrak.command.entry.DecideOnEntry.ConfirmRetraction;
import shanyrak.command.entry.DecideOnEntry.CorrectAnswerClock;
import shanyrak.command.entry.DecideOnEntry.CorrectEntry;
import shanyrak.command.entry.DecideOnEntry.DeclineRetraction;
import shanyrak.command.entry.DecideOnEntry.DisputeEntry;
import shanyrak.command.entry.DecideOnEntry.MergeEntry;
import shanyrak.command.entry.DecideOnEntry.PauseAnswerClock;
import shanyrak.command.entry.DecideOnEntry.PublishEntry;
import shanyrak.command.entry.DecideOnEntry.RecordBreach;
import shanyrak.command.entry.DecideOnEntry.RecordKeeping;
import shanyrak.command.entry.DecideOnEntry.ReinstateEntry;
import shanyrak.command.entry.DecideOnEntry.ReportActionHeld;
import shanyrak.command.entry.DecideOnEntry.ReportOutcome;
import shanyrak.command.entry.DecideOnEntry.RequestRetraction;
import shanyrak.command.entry.DecideOnEntry.ResumeAnswerClock;
import shanyrak.command.entry.DecideOnEntry.RetractEntry;
import shanyrak.command.entry.DecideOnEntry.SettleDispute;
import shanyrak.command.entry.DecideOnEntry.VerifyEntry;
import shanyrak.command.entry.DecideOnEntry.WithholdEntry;
import shanyrak.command.entry.EntryRefusals.AddresseeUnknown;
import shanyrak.command.entry.EntryRefusals.AnswerClockIsPaused;
import shanyrak.command.entry.EntryRefusals.AnswerClockRuns;
import shanyrak.command.entry.EntryRefusals.CorrectionOfAnotherKind;
import shanyrak.command.entry.EntryRefusals.DemandUnknown;
import shanyrak.command.entry.EntryRefusals.DisputeNotSettled;
import shanyrak.command.entry.EntryRefusals.EntryChangedMeanwhile;
import shanyrak.command.entry.EntryRefusals.EntryIsDisputed;
import shanyrak.command.entry.EntryRefusals.EntryIsRetracted;
import shanyrak.command.entry.EntryRefusals.EntryIsVerified;
import shanyrak.command.entry.EntryRefusals.EntryNotDisputed;
import shanyrak.command.entry.EntryRefusals.EntryNotFound;
import shanyrak.command.entry.EntryRefusals.EntryNotRetracted;
import shanyrak.command.entry.EntryRefusals.MergeIntoItself;
import shanyrak.command.entry.EntryRefusals.MergeOfAVerifiedEntry;
import shanyrak.command.entry.EntryRefusals.NothingWaitsForAnAnswer;
import shanyrak.command.entry.EntryRefusals.OutcomeAlreadyReported;
import shanyrak.command.entry.EntryRefusals.OutcomeOfSomethingElse;
import shanyrak.command.entry.EntryRefusals.RetractionIsRequested;
import shanyrak.command.entry.EntryRefusals.RetractionNotRequested;
import shanyrak.command.entry.EntryRefusals.RetractionOfAVerifiedEntryNeedsASecondPerson;
import shanyrak.command.entry.EntryRefusals.VerificationNeedsAnotherPerson;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Consent;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryVerified;
import shanyrak.events.entry.EvictionAttemptReported;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.ProtestSent;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.entry.SourceArchived;
import shanyrak.events.testing.Entries;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;

class EntryTest {

    private static final String C = "shanyrak";
    private static final UUID ID = UUID.fromString("0c6f2a5e-4a1b-4c7e-9b0a-5d2f3e4a5b6c");
    private static final UUID OTHER = UUID.fromString("7d9e8f10-2b3c-4d5e-8f60-718293a4b5c6");
    private static final String SOMEBODY = "5a3e7c1d-9b2f-4e6a-8c0d-1f2e3d4c5b6a";
    private static final String ANOTHER = "6b4f8d2e-0c3a-4f7b-9d1e-203f4e5d6c7b";
    private static final Entries ENTRIES = Entries.of(C);
    private static final Sealed REASON = ENTRIES.entryDisputed(ID).reason();
    private static final LocalDate DAY = LocalDate.of(2006, 5, 1);

    private final PicketHeld picket = ENTRIES.picketHeld(ID);
    private final ProtestSent protest = ENTRIES.protestSent(ID, Channel.FAX, 12);
    private final EvictionAttemptReported attempt = ENTRIES.evictionAttemptReported(ID);
    private CampaignState campaign = campaign(true, 4, 1, Publication.NOW);
    private FixtureConfiguration<Entry> fixture;

    @BeforeEach
    void anew() {
        fixture = new AggregateTestFixture<>(Entry.class).registerInjectableResource((Campaigns) _ -> campaign);
    }

    static List<EntryLogged> everyKind() {
        return List.of(
                ENTRIES.picketHeld(ID),
                ENTRIES.protestSent(ID, Channel.FAX, 12),
                ENTRIES.letterHandedIn(ID, null),
                ENTRIES.rallyHeld(ID, 100, 200),
                ENTRIES.meetingHeld(ID),
                ENTRIES.petitionHandedIn(ID),
                ENTRIES.mediaCoverageReported(ID, null),
                ENTRIES.statementIssued(ID),
                ENTRIES.actionAnnounced(ID),
                ENTRIES.evictionAttemptReported(ID),
                ENTRIES.arrestReported(ID, OTHER, Consent.NONE),
                ENTRIES.detaineeReleased(ID, OTHER, null),
                ENTRIES.trialHeld(ID, OTHER, null),
                ENTRIES.demolitionReported(ID),
                ENTRIES.authorityAnswered(ID, AnswerNature.ANSWER, OTHER),
                ENTRIES.promiseMade(ID, OTHER),
                ENTRIES.concessionMade(ID),
                ENTRIES.replyGiven(ID, OTHER));
    }

    static Stream<EntryLogged> whatGoesToOrComesFromAnAddressee() {
        return everyKind().stream().filter(event -> switch (event.content().kind()) {
            case PROTEST, PETITION, ANSWER, PROMISE, CONCESSION -> true;
            case PICKET,
                    LETTER_HANDED_IN,
                    RALLY,
                    MEETING,
                    MEDIA_COVERAGE,
                    STATEMENT,
                    ANNOUNCEMENT,
                    EVICTION_ATTEMPT,
                    ARREST,
                    RELEASE,
                    TRIAL,
                    DEMOLITION,
                    REPLY -> false;
        });
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void an_entry_is_logged(EntryLogged event) {
        fixture.givenNoPriorActivity().when(command(event, Publication.NOW, 1)).expectEvents(event);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void two_independent_sources_corroborate_an_entry_from_the_start(EntryLogged event) {
        fixture.givenNoPriorActivity()
                .when(command(event, Publication.NOW, 2))
                .expectEvents(event, ENTRIES.entryCorroborated(ID, 2));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void a_closed_campaign_takes_no_entries(EntryLogged event) {
        campaign = campaign(false, 4, 1, Publication.NOW);
        refused(command(event, null, 0), Refused.class);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void an_entry_speaks_only_to_demands_that_were_raised(EntryLogged event) {
        campaign = campaign(true, 3, 1, Publication.NOW);
        refused(command(event, null, 0), DemandUnknown.class);
    }

    @ParameterizedTest
    @MethodSource("whatGoesToOrComesFromAnAddressee")
    void an_addressee_was_named_before(EntryLogged event) {
        campaign = campaign(true, 4, 0, Publication.NOW);
        refused(command(event, null, 0), AddresseeUnknown.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void demands_and_addressees_are_numbered_from_one_and_the_refusal_says_how_far(int number) {
        Facts facts = picket.content().facts();
        Facts speaking = new Facts(
                facts.when(), facts.place(), facts.organisers(), facts.sources(), List.of(1, number), facts.note());
        assertRefusal(new Picket(speaking, null, null), new BrokenRule("demands", "DemandUnknown", List.of(number, 4)));
        assertRefusal(
                new Protest(facts, Channel.FAX, number, 12),
                new BrokenRule("addressee", "AddresseeUnknown", List.of(number, 1)));
    }

    private void assertRefusal(EntryContent content, BrokenRule rule) {
        anew();
        fixture.givenNoPriorActivity()
                .when(LogEntry.of(ID, C, null, 0, content))
                .expectNoEvents()
                .expectException(Matchers.matches((Throwable thrown) ->
                        thrown instanceof Refused refused && refused.broken().equals(List.of(rule))));
    }

    @Test
    void the_campaigns_policy_decides_on_publication_where_the_command_does_not() {
        campaign = campaign(true, 4, 1, Publication.HELD);
        fixture.givenNoPriorActivity()
                .when(command(picket, null, 0))
                .expectEvents(ENTRIES.held().picketHeld(ID));
        anew();
        fixture.givenNoPriorActivity().when(command(picket, Publication.NOW, 0)).expectEvents(picket);
    }

    @Test
    void an_eviction_attempt_gets_its_outcome() {
        var repelled = ENTRIES.evictionAttemptRepelled(ID);
        given(attempt)
                .when(new ReportOutcome(ID, C, null, new Outcome.Repelled(), repelled.account()))
                .expectEvents(repelled);
    }

    @Test
    void another_outcome_replaces_the_first() {
        var demolished = ENTRIES.homesDemolished(ID);
        given(attempt, ENTRIES.evictionAttemptRepelled(ID))
                .when(new ReportOutcome(ID, C, null, new Outcome.Demolished(2, 3), demolished.account()))
                .expectEvents(demolished);
    }

    @Test
    void an_announced_action_is_held_or_called_off() {
        var announced = ENTRIES.actionAnnounced(ID);
        given(announced)
                .when(new ReportActionHeld(ID, C, null, OTHER))
                .expectEvents(ENTRIES.announcedActionHeld(ID, OTHER));
        given(announced)
                .when(new CallOffAction(ID, C, null, ENTRIES.actionCalledOff(ID).reason()))
                .expectEvents(ENTRIES.actionCalledOff(ID));
    }

    @Test
    void a_promise_is_kept_and_can_still_be_broken() {
        var kept = ENTRIES.promiseKept(ID, "2006-06-30");
        var broken = ENTRIES.promiseBroken(ID, "2006-07-14");
        given(ENTRIES.promiseMade(ID))
                .when(new RecordKeeping(ID, C, null, kept.when(), kept.account()))
                .expectEvents(kept);
        given(ENTRIES.promiseMade(ID), kept)
                .when(new RecordBreach(ID, C, null, broken.when(), broken.account()))
                .expectEvents(broken);
    }

    @Test
    void an_outcome_is_not_reported_twice() {
        var repelled = ENTRIES.evictionAttemptRepelled(ID);
        refused(
                OutcomeAlreadyReported.class,
                new ReportOutcome(ID, C, null, new Outcome.Repelled(), repelled.account()),
                attempt,
                repelled);
    }

    @Test
    void an_entry_has_only_the_outcomes_of_its_kind() {
        When when = When.parse("2006-06");
        for (DecideOnEntry command : List.of(
                new ReportOutcome(ID, C, null, new Outcome.Repelled(), REASON),
                new ReportActionHeld(ID, C, null, OTHER),
                new CallOffAction(ID, C, null, REASON),
                new RecordKeeping(ID, C, null, when, REASON),
                new RecordBreach(ID, C, null, when, REASON))) {
            refused(OutcomeOfSomethingElse.class, command, picket);
        }
    }

    @Test
    void a_correction_carries_the_full_new_content() {
        Picket better = ENTRIES.on("2006-04-20").picket(ID, 50, null);
        var corrected = ENTRIES.entryCorrected(ID, better);
        given(picket)
                .when(new CorrectEntry(ID, C, null, corrected.reason(), 1, better))
                .expectEvents(corrected);
    }

    @Test
    void what_is_corrected_is_corroborated_anew() {
        var corrected = ENTRIES.entryCorrected(ID, ENTRIES.picket(ID, 50, null));
        var corroborated = ENTRIES.entryCorroborated(ID, 2);
        given(picket, corroborated)
                .when(new CorrectEntry(ID, C, null, corrected.reason(), 2, corrected.content()))
                .expectEvents(corrected, corroborated);
    }

    @Test
    void a_correction_keeps_the_kind() {
        refused(CorrectionOfAnotherKind.class, new CorrectEntry(ID, C, null, REASON, 0, protest.content()), picket);
    }

    @Test
    void a_correction_refers_only_to_what_the_campaign_knows() {
        campaign = campaign(true, 0, 0, Publication.NOW);
        refused(DemandUnknown.class, new CorrectEntry(ID, C, null, REASON, 0, picket.content()), picket);
    }

    @Test
    void a_correction_is_measured_by_the_campaign_that_it_names() {
        fixture = new AggregateTestFixture<>(Entry.class).registerInjectableResource((Campaigns)
                name -> campaign(true, name.equals(C) ? 4 : 0, 1, Publication.NOW));
        var corrected = ENTRIES.entryCorrected(ID, ENTRIES.picket(ID, 1, 2));
        fixture.given(picket)
                .when(new CorrectEntry(ID, C, null, corrected.reason(), 0, corrected.content()))
                .expectEvents(corrected);
    }

    @Test
    void entries_of_a_closed_campaign_can_still_be_corrected() {
        campaign = campaign(false, 4, 1, Publication.NOW);
        var corrected = ENTRIES.entryCorrected(ID, ENTRIES.picket(ID, 1, 2));
        given(picket)
                .when(new CorrectEntry(ID, C, null, corrected.reason(), 0, corrected.content()))
                .expectEvents(corrected);
    }

    @Test
    void a_source_is_added_and_the_second_independent_one_corroborates() {
        var added = ENTRIES.sourceAdded(ID, "Another report");
        var corroborated = ENTRIES.entryCorroborated(ID, 2);
        given(picket).when(new AddSource(ID, C, null, added.source(), 1)).expectEvents(added);
        given(picket).when(new AddSource(ID, C, null, added.source(), 2)).expectEvents(added, corroborated);
        given(picket, corroborated)
                .when(new AddSource(ID, C, null, added.source(), 3))
                .expectEvents(added);
    }

    @Test
    void a_copy_of_a_source_is_archived_and_changes_nothing_else() {
        var archived = ENTRIES.sourceArchived(ID, OTHER, "A report");
        var archive = archiving(archived);
        given(picket).when(archive).expectEvents(archived);
        given(picket, archived).when(archive).expectEvents(archived);
        given(picket, ENTRIES.entryVerified(ID), archived)
                .when(new VerifyEntry(ID, C, null, null))
                .expectException(EntryIsVerified.class);
    }

    private static ArchiveSource archiving(SourceArchived archived) {
        return new ArchiveSource(
                ID,
                C,
                null,
                archived.snapshot(),
                archived.source(),
                archived.type(),
                archived.bytes(),
                archived.sha256(),
                archived.published());
    }

    @Test
    void an_entry_is_verified_by_somebody_else_than_who_logged_it() {
        var verified = ENTRIES.entryVerified(ID);
        var verify = new VerifyEntry(ID, C, null, verified.note());
        given(by(SOMEBODY, picket)).when(verify, by(ANOTHER)).expectEvents(verified);
        refusedTo(SOMEBODY, VerificationNeedsAnotherPerson.class, verify, by(SOMEBODY, picket));
    }

    @Test
    void an_entry_is_verified_by_somebody_else_than_who_corrected_it() {
        var corrected = ENTRIES.entryCorrected(ID, ENTRIES.picket(ID, 1, 2));
        var verify = new VerifyEntry(ID, C, null, null);
        refusedTo(ANOTHER, VerificationNeedsAnotherPerson.class, verify, by(SOMEBODY, picket), by(ANOTHER, corrected));
        given(by(SOMEBODY, picket), by(ANOTHER, corrected))
                .when(verify, by(SOMEBODY))
                .expectEvents(new EntryVerified(ID, C, null));
    }

    @Test
    void what_is_verified_is_verified_again_only_after_a_correction() {
        var verified = ENTRIES.entryVerified(ID);
        var verify = new VerifyEntry(ID, C, null, verified.note());
        refusedTo(ANOTHER, EntryIsVerified.class, verify, by(SOMEBODY, picket), verified);
        given(by(SOMEBODY, picket), verified, by(SOMEBODY, ENTRIES.entryCorrected(ID, picket.content())))
                .when(verify, by(ANOTHER))
                .expectEvents(verified);
    }

    @Test
    void a_dispute_is_settled_before_anything_is_verified() {
        var disputed = ENTRIES.entryDisputed(ID);
        var settled = ENTRIES.disputeSettled(ID);
        given(picket).when(new DisputeEntry(ID, C, null, disputed.reason())).expectEvents(disputed);
        given(picket, disputed)
                .when(new SettleDispute(ID, C, null, settled.reason()))
                .expectEvents(settled);
        refusedTo(ANOTHER, DisputeNotSettled.class, new VerifyEntry(ID, C, null, null), by(SOMEBODY, picket), disputed);
    }

    @Test
    void a_dispute_is_raised_and_settled_once() {
        var disputed = ENTRIES.entryDisputed(ID);
        refused(EntryIsDisputed.class, new DisputeEntry(ID, C, null, REASON), picket, disputed);
        refused(EntryNotDisputed.class, new SettleDispute(ID, C, null, REASON), picket);
        refused(
                EntryNotDisputed.class,
                new SettleDispute(ID, C, null, REASON),
                picket,
                disputed,
                ENTRIES.disputeSettled(ID));
    }

    @Test
    void a_held_entry_is_published() {
        given(ENTRIES.held().picketHeld(ID))
                .when(new PublishEntry(ID, C, null))
                .expectEvents(ENTRIES.entryPublished(ID));
    }

    @Test
    void publishing_what_is_public_does_nothing() {
        given(picket).when(new PublishEntry(ID, C, null)).expectNoEvents().expectSuccessfulHandlerExecution();
        given(ENTRIES.held().picketHeld(ID), ENTRIES.entryPublished(ID))
                .when(new PublishEntry(ID, C, null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_published_entry_is_withheld() {
        var withheld = ENTRIES.entryWithheld(ID);
        given(picket).when(new WithholdEntry(ID, C, null, withheld.reason())).expectEvents(withheld);
    }

    @Test
    void withholding_what_is_not_public_does_nothing() {
        var withheld = ENTRIES.entryWithheld(ID);
        given(picket, withheld)
                .when(new WithholdEntry(ID, C, null, withheld.reason()))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_retracted_entry_can_still_be_withheld() {
        var withheld = ENTRIES.entryWithheld(ID);
        given(picket, ENTRIES.entryRetracted(ID))
                .when(new WithholdEntry(ID, C, null, withheld.reason()))
                .expectEvents(withheld);
    }

    @Test
    void an_entry_is_retracted() {
        var retracted = ENTRIES.entryRetracted(ID);
        given(picket)
                .when(new RetractEntry(ID, C, null, retracted.reason(), retracted.explanation()))
                .expectEvents(retracted);
    }

    @Test
    void a_verified_entry_is_retracted_by_two_persons() {
        var requested = ENTRIES.retractionRequested(ID, RetractionReason.FALSE);
        given(picket, ENTRIES.entryVerified(ID))
                .when(new RequestRetraction(ID, C, null, requested.reason(), requested.explanation()))
                .expectEvents(requested);
        given(picket, ENTRIES.entryVerified(ID), by(SOMEBODY, requested))
                .when(new ConfirmRetraction(ID, C, null), by(ANOTHER))
                .expectEvents(ENTRIES.entryRetracted(ID, RetractionReason.FALSE));
        refusedTo(
                SOMEBODY,
                RetractionOfAVerifiedEntryNeedsASecondPerson.class,
                new ConfirmRetraction(ID, C, null),
                picket,
                ENTRIES.entryVerified(ID),
                by(SOMEBODY, requested));
    }

    @Test
    void a_correction_does_not_free_a_verified_entry_for_retraction_by_one() {
        refused(
                RetractionOfAVerifiedEntryNeedsASecondPerson.class,
                new RetractEntry(ID, C, null, RetractionReason.FALSE, null),
                picket,
                ENTRIES.entryVerified(ID),
                ENTRIES.entryCorrected(ID, picket.content()));
    }

    @Test
    void a_retraction_is_requested_once_and_declined_or_taken_back() {
        var requested = ENTRIES.retractionRequested(ID, RetractionReason.FALSE);
        var declined = ENTRIES.retractionDeclined(ID);
        refused(
                RetractionIsRequested.class,
                new RequestRetraction(ID, C, null, RetractionReason.FALSE, null),
                picket,
                requested);
        given(picket, requested)
                .when(new DeclineRetraction(ID, C, null, declined.reason()))
                .expectEvents(declined);
        for (Object ended : List.of(declined, ENTRIES.entryReinstated(ID))) {
            refused(RetractionNotRequested.class, new ConfirmRetraction(ID, C, null), picket, requested, ended);
        }
        refused(RetractionNotRequested.class, new DeclineRetraction(ID, C, null, REASON), picket);
    }

    @Test
    void what_was_retracted_or_merged_is_reinstated() {
        var reinstated = ENTRIES.entryReinstated(ID);
        var reinstate = new ReinstateEntry(ID, C, null, reinstated.reason());
        given(picket, ENTRIES.entryRetracted(ID)).when(reinstate).expectEvents(reinstated);
        given(picket, ENTRIES.entryMerged(ID, OTHER)).when(reinstate).expectEvents(reinstated);
        refused(EntryNotRetracted.class, reinstate, picket);
    }

    @Test
    void an_entry_is_merged_into_another_unless_it_was_verified() {
        var merged = ENTRIES.entryMerged(ID, OTHER);
        given(picket).when(new MergeEntry(ID, C, null, OTHER)).expectEvents(merged);
        refused(MergeIntoItself.class, new MergeEntry(ID, C, null, ID), picket);
        refused(MergeOfAVerifiedEntry.class, new MergeEntry(ID, C, null, OTHER), picket, ENTRIES.entryVerified(ID));
    }

    @Test
    void the_clock_of_a_protest_is_paused_and_resumed_and_corrected() {
        var paused = ENTRIES.answerClockPaused(ID, "2006-05-01");
        var resumed = ENTRIES.answerClockResumed(ID, "2006-05-01");
        var corrected = ENTRIES.answerClockCorrected(ID, "2006-05-01");
        given(protest)
                .when(new PauseAnswerClock(ID, C, null, DAY, paused.reason()))
                .expectEvents(paused);
        given(protest, paused)
                .when(new ResumeAnswerClock(ID, C, null, DAY, resumed.reason()))
                .expectEvents(resumed);
        given(protest)
                .when(new CorrectAnswerClock(ID, C, null, DAY, corrected.reason()))
                .expectEvents(corrected);
        refused(AnswerClockIsPaused.class, new PauseAnswerClock(ID, C, null, DAY, REASON), protest, paused);
        refused(AnswerClockRuns.class, new ResumeAnswerClock(ID, C, null, DAY, REASON), protest);
        refused(AnswerClockRuns.class, new ResumeAnswerClock(ID, C, null, DAY, REASON), protest, paused, resumed);
    }

    @Test
    void protests_letters_and_petitions_wait_for_an_answer_and_nothing_else_does() {
        var corrected = ENTRIES.answerClockCorrected(ID, "2006-05-01");
        var correct = new CorrectAnswerClock(ID, C, null, DAY, corrected.reason());
        for (EntryLogged waiting : List.of(protest, ENTRIES.letterHandedIn(ID, null), ENTRIES.petitionHandedIn(ID))) {
            given(waiting).when(correct).expectEvents(corrected);
        }
        for (DecideOnEntry command : List.of(
                correct,
                new PauseAnswerClock(ID, C, null, DAY, REASON),
                new ResumeAnswerClock(ID, C, null, DAY, REASON))) {
            refused(NothingWaitsForAnAnswer.class, command, picket);
        }
    }

    @Test
    void a_retracted_entry_changes_no_more() {
        When when = When.parse("2006-06");
        for (DecideOnEntry command : List.of(
                new RetractEntry(ID, C, null, RetractionReason.FALSE, null),
                new RequestRetraction(ID, C, null, RetractionReason.FALSE, null),
                new ConfirmRetraction(ID, C, null),
                new DeclineRetraction(ID, C, null, REASON),
                new CorrectEntry(ID, C, null, REASON, 0, picket.content()),
                new AddSource(ID, C, null, ENTRIES.sourceAdded(ID, "x").source(), 1),
                archiving(ENTRIES.sourceArchived(ID, OTHER, "x")),
                new VerifyEntry(ID, C, null, null),
                new DisputeEntry(ID, C, null, REASON),
                new SettleDispute(ID, C, null, REASON),
                new MergeEntry(ID, C, null, OTHER),
                new ReportOutcome(ID, C, null, new Outcome.Repelled(), REASON),
                new ReportActionHeld(ID, C, null, OTHER),
                new CallOffAction(ID, C, null, REASON),
                new RecordKeeping(ID, C, null, when, REASON),
                new RecordBreach(ID, C, null, when, REASON),
                new PauseAnswerClock(ID, C, null, DAY, REASON),
                new ResumeAnswerClock(ID, C, null, DAY, REASON),
                new CorrectAnswerClock(ID, C, null, DAY, REASON),
                new PublishEntry(ID, C, null))) {
            refused(EntryIsRetracted.class, command, picket, ENTRIES.entryRetracted(ID));
            refused(EntryIsRetracted.class, command, picket, ENTRIES.entryMerged(ID, OTHER));
        }
    }

    @Test
    void an_entry_is_not_found_in_another_campaign() {
        for (DecideOnEntry command : List.of(
                new RetractEntry(ID, "another", null, RetractionReason.FALSE, null),
                new WithholdEntry(ID, "another", null, REASON),
                new ReinstateEntry(ID, "another", null, REASON))) {
            refused(EntryNotFound.class, command, picket);
        }
    }

    @Test
    void who_has_not_seen_the_last_change_is_told_instead_of_deciding() {
        var disputed = ENTRIES.entryDisputed(ID);
        refused(
                EntryChangedMeanwhile.class,
                new RetractEntry(ID, C, 0L, RetractionReason.MISTAKE, null),
                picket,
                disputed);
        given(picket, disputed)
                .when(new RetractEntry(ID, C, 1L, RetractionReason.MISTAKE, null))
                .expectEvents(new EntryRetracted(ID, C, RetractionReason.MISTAKE, null));
    }

    private TestExecutor<Entry> given(Object... events) {
        anew();
        return fixture.given(events);
    }

    private void refused(LogEntry<?> command, Class<? extends Refused> rule) {
        expectRefusal(rule, fixture.givenNoPriorActivity().when(command));
    }

    private void refused(Class<? extends Refused> rule, DecideOnEntry command, Object... events) {
        expectRefusal(rule, given(events).when(command));
    }

    private void refusedTo(String actor, Class<? extends Refused> rule, DecideOnEntry command, Object... events) {
        expectRefusal(rule, given(events).when(command, by(actor)));
    }

    private static void expectRefusal(Class<? extends Refused> rule, ResultValidator<Entry> result) {
        result.expectNoEvents().expectException(Matchers.matches((Throwable thrown) -> rule.isInstance(thrown)));
    }

    private static Map<String, String> by(String actor) {
        return Map.of(ACTOR, actor);
    }

    private static Object by(String actor, Object event) {
        return GenericEventMessage.asEventMessage(event).andMetaData(by(actor));
    }

    private static LogEntry<?> command(EntryLogged event, @Nullable Publication publication, int sources) {
        return LogEntry.of(ID, C, publication, sources, event.content());
    }

    private static CampaignState campaign(boolean open, int demands, int addressees, Publication publication) {
        return new CampaignState(open, demands, addressees, publication);
    }
}
