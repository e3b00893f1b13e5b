package shanyrak.command.entry;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shanyrak.command.campaign.CampaignState;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.entry.EntryCommand.CorrectEntry;
import shanyrak.command.entry.EntryCommand.LogLetterHandedIn;
import shanyrak.command.entry.EntryCommand.LogPicket;
import shanyrak.command.entry.EntryCommand.LogProtest;
import shanyrak.command.entry.EntryCommand.PublishEntry;
import shanyrak.command.entry.EntryCommand.RecordStatement;
import shanyrak.command.entry.EntryCommand.ReportEvictionAttempt;
import shanyrak.command.entry.EntryCommand.ReportMediaCoverage;
import shanyrak.command.entry.EntryCommand.ReportOutcome;
import shanyrak.command.entry.EntryCommand.RetractEntry;
import shanyrak.command.entry.EntryCommand.WithholdEntry;
import shanyrak.command.entry.EntryRefusals.AddresseeUnknown;
import shanyrak.command.entry.EntryRefusals.CorrectionOfAnotherKind;
import shanyrak.command.entry.EntryRefusals.DemandUnknown;
import shanyrak.command.entry.EntryRefusals.EntryIsRetracted;
import shanyrak.command.entry.EntryRefusals.EntryNotFound;
import shanyrak.command.entry.EntryRefusals.OutcomeAlreadyReported;
import shanyrak.command.entry.EntryRefusals.OutcomeOfSomethingElse;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EvictionAttemptReported;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.ProtestSent;
import shanyrak.events.entry.Publication;
import shanyrak.events.testing.Entries;
import shanyrak.web.Refused;

class EntryTest {

    private static final String C = "shanyrak";
    private static final UUID ID = UUID.fromString("0c6f2a5e-4a1b-4c7e-9b0a-5d2f3e4a5b6c");
    private static final Entries ENTRIES = Entries.of(C);

    private final PicketHeld picket = ENTRIES.picketHeld(ID);
    private final EvictionAttemptReported attempt = ENTRIES.evictionAttemptReported(ID);
    private CampaignState campaign = new CampaignState(true, 4, 1, Publication.NOW);
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
                ENTRIES.mediaCoverageReported(ID, null),
                ENTRIES.statementIssued(ID),
                ENTRIES.evictionAttemptReported(ID));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void an_entry_is_logged(EntryLogged event) {
        fixture.givenNoPriorActivity().when(command(event, Publication.NOW)).expectEvents(event);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void a_closed_campaign_takes_no_entries(EntryLogged event) {
        campaign = new CampaignState(false, 4, 1, Publication.NOW);
        refused(command(event, null), Refused.class);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void an_entry_speaks_only_to_demands_that_were_raised(EntryLogged event) {
        campaign = new CampaignState(true, 3, 1, Publication.NOW);
        refused(command(event, null), DemandUnknown.class);
    }

    @Test
    void a_protest_goes_to_an_addressee_that_was_named() {
        campaign = new CampaignState(true, 4, 0, Publication.NOW);
        refused(command(ENTRIES.protestSent(ID, Channel.FAX, 1), null), AddresseeUnknown.class);
    }

    @Test
    void the_campaigns_policy_decides_on_publication_where_the_command_does_not() {
        campaign = new CampaignState(true, 4, 1, Publication.HELD);
        fixture.givenNoPriorActivity()
                .when(command(picket, null))
                .expectEvents(ENTRIES.held().picketHeld(ID));
        anew();
        fixture.givenNoPriorActivity().when(command(picket, Publication.NOW)).expectEvents(picket);
    }

    @Test
    void an_eviction_attempt_gets_its_outcome() {
        var repelled = ENTRIES.evictionAttemptRepelled(ID);
        fixture.given(attempt)
                .when(new ReportOutcome(ID, C, new Outcome.Repelled(), repelled.account()))
                .expectEvents(repelled);
    }

    @Test
    void another_outcome_replaces_the_first() {
        var demolished = ENTRIES.homesDemolished(ID);
        fixture.given(attempt, ENTRIES.evictionAttemptRepelled(ID))
                .when(new ReportOutcome(ID, C, new Outcome.Demolished(2, 3), demolished.account()))
                .expectEvents(demolished);
    }

    @Test
    void an_outcome_is_not_reported_twice() {
        var repelled = ENTRIES.evictionAttemptRepelled(ID);
        fixture.given(attempt, repelled)
                .when(new ReportOutcome(ID, C, new Outcome.Repelled(), repelled.account()))
                .expectNoEvents()
                .expectException(OutcomeAlreadyReported.class);
    }

    @Test
    void only_an_eviction_attempt_has_an_outcome() {
        var repelled = ENTRIES.evictionAttemptRepelled(ID);
        fixture.given(picket)
                .when(new ReportOutcome(ID, C, new Outcome.Repelled(), repelled.account()))
                .expectNoEvents()
                .expectException(OutcomeOfSomethingElse.class);
    }

    @Test
    void a_correction_carries_the_full_new_content() {
        Picket better = ENTRIES.on("2006-04-20").picket(ID, 50, null);
        var corrected = ENTRIES.entryCorrected(ID, better);
        fixture.given(picket)
                .when(new CorrectEntry(ID, C, corrected.reason(), better))
                .expectEvents(corrected);
    }

    @Test
    void a_correction_keeps_the_kind() {
        ProtestSent protest = ENTRIES.protestSent(ID, Channel.FAX, 1);
        var reason = ENTRIES.entryCorrected(ID, protest.content()).reason();
        fixture.given(picket)
                .when(new CorrectEntry(ID, C, reason, protest.content()))
                .expectNoEvents()
                .expectException(CorrectionOfAnotherKind.class);
    }

    @Test
    void a_correction_refers_only_to_what_the_campaign_knows() {
        campaign = new CampaignState(true, 0, 0, Publication.NOW);
        var reason = ENTRIES.entryCorrected(ID, picket.content()).reason();
        fixture.given(picket)
                .when(new CorrectEntry(ID, C, reason, picket.content()))
                .expectNoEvents()
                .expectException(DemandUnknown.class);
    }

    @Test
    void entries_of_a_closed_campaign_can_still_be_corrected() {
        campaign = new CampaignState(false, 4, 1, Publication.NOW);
        var corrected = ENTRIES.entryCorrected(ID, ENTRIES.picket(ID, 1, 2));
        fixture.given(picket)
                .when(new CorrectEntry(ID, C, corrected.reason(), corrected.content()))
                .expectEvents(corrected);
    }

    @Test
    void a_held_entry_is_published() {
        fixture.given(ENTRIES.held().picketHeld(ID))
                .when(new PublishEntry(ID, C))
                .expectEvents(ENTRIES.entryPublished(ID));
    }

    @Test
    void publishing_what_is_public_does_nothing() {
        fixture.given(picket).when(new PublishEntry(ID, C)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void a_published_entry_is_withheld_and_published_again() {
        var withheld = ENTRIES.entryWithheld(ID);
        fixture.given(picket).when(new WithholdEntry(ID, C, withheld.reason())).expectEvents(withheld);
        anew();
        fixture.given(picket, withheld).when(new PublishEntry(ID, C)).expectEvents(ENTRIES.entryPublished(ID));
    }

    @Test
    void withholding_what_is_not_public_does_nothing() {
        var withheld = ENTRIES.entryWithheld(ID);
        fixture.given(picket, withheld)
                .when(new WithholdEntry(ID, C, withheld.reason()))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_retracted_entry_can_still_be_withheld() {
        var withheld = ENTRIES.entryWithheld(ID);
        fixture.given(picket, ENTRIES.entryRetracted(ID))
                .when(new WithholdEntry(ID, C, withheld.reason()))
                .expectEvents(withheld);
    }

    @Test
    void an_entry_is_retracted() {
        var retracted = ENTRIES.entryRetracted(ID);
        fixture.given(picket)
                .when(new RetractEntry(ID, C, retracted.reason(), retracted.explanation()))
                .expectEvents(retracted);
    }

    @Test
    void a_retracted_entry_changes_no_more() {
        var retracted = ENTRIES.entryRetracted(ID);
        var corrected = ENTRIES.entryCorrected(ID, picket.content());
        for (EntryCommand command : List.of(
                new RetractEntry(ID, C, retracted.reason(), null),
                new CorrectEntry(ID, C, corrected.reason(), corrected.content()),
                new PublishEntry(ID, C))) {
            anew();
            fixture.given(picket, retracted).when(command).expectNoEvents().expectException(EntryIsRetracted.class);
        }
    }

    @Test
    void an_entry_is_not_found_in_another_campaign() {
        fixture.given(picket)
                .when(new RetractEntry(ID, "another", ENTRIES.entryRetracted(ID).reason(), null))
                .expectNoEvents()
                .expectException(EntryNotFound.class);
    }

    private void refused(EntryCommand command, Class<? extends Refused> rule) {
        fixture.givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Matchers.matches((Throwable thrown) -> rule.isInstance(thrown)));
    }

    private static EntryCommand command(EntryLogged event, @Nullable Publication publication) {
        return switch (event) {
            case PicketHeld it -> new LogPicket(ID, C, publication, it.content());
            case ProtestSent it -> new LogProtest(ID, C, publication, it.content());
            case shanyrak.events.entry.LetterHandedIn it -> new LogLetterHandedIn(ID, C, publication, it.content());
            case shanyrak.events.entry.MediaCoverageReported it ->
                new ReportMediaCoverage(ID, C, publication, it.content());
            case shanyrak.events.entry.StatementIssued it -> new RecordStatement(ID, C, publication, it.content());
            case EvictionAttemptReported it -> new ReportEvictionAttempt(ID, C, publication, it.content());
        };
    }
}
