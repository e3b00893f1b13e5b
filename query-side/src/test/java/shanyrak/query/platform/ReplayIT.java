package shanyrak.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.copy.DiscardReason;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Consent;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.Copies;
import shanyrak.events.testing.Entries;
import shanyrak.events.testing.SelfReports;
import shanyrak.events.values.Precision;
import shanyrak.query.testing.Stage;

class ReplayIT {

    private static final List<String> SCHEMAS = List.of(
            "campaign_v2", "timeline_v3", "totals_v2", "desk_v2", "demands_v2", "letterdesk_v1", "selfreports_v1");

    @Test
    void replaying_everything_twice_gives_the_same_rows_as_live() {
        try (Stage stage = new Stage()) {
            long head = playEverything(stage);
            Map<String, String> live = rows(stage);
            assertThat(live)
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotBlank());
            for (int replay = 0; replay < 2; replay++) {
                rebuildAll(stage, head);
                assertThat(rows(stage)).isEqualTo(live);
            }
        }
    }

    @Test
    void a_view_that_there_is_not_is_refused_before_any_is_emptied() {
        Stage stage = Stage.shared();
        Views views = stage.bean(Views.class);
        long position = stage.await();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RebuildAtStart(views, List.of("timeline", "timelime"))
                        .run(new DefaultApplicationArguments()))
                .withMessageContaining("“timelime”")
                .withMessageContaining("timeline");
        assertThat(stage.bean(ViewPositions.class).lowest(List.of("timeline"))).isGreaterThanOrEqualTo(position);
    }

    private static void rebuildAll(Stage stage, long head) {
        Views views = stage.bean(Views.class);
        ViewPositions positions = stage.bean(ViewPositions.class);
        for (String view : views.names()) {
            new RebuildAtStart(views, List.of(view)).run(new DefaultApplicationArguments());
            await().until(() -> positions.lowest(List.of(view)) == head);
        }
    }

    private static long playEverything(Stage stage) {
        String campaign = "everything";
        Campaigns campaigns = stage.campaigns();
        Entries entries = stage.entries(campaign);
        UUID picket = UUID.randomUUID();
        UUID attempt = UUID.randomUUID();
        UUID protest = UUID.randomUUID();
        UUID held = UUID.randomUUID();
        UUID rally = UUID.randomUUID();
        UUID announced = UUID.randomUUID();
        UUID arrest = UUID.randomUUID();
        UUID petition = UUID.randomUUID();
        UUID answer = UUID.randomUUID();
        UUID promise = UUID.randomUUID();
        Copies copies = stage.copies(campaign);
        UUID letter = UUID.randomUUID();
        UUID discarded = UUID.randomUUID();
        SelfReports reports = SelfReports.of(campaign);
        UUID flood = UUID.randomUUID();
        return stage.play(
                campaigns.opened(campaign),
                campaigns.demandRaised(campaign, 1, "Stop"),
                campaigns.addresseeNamed(campaign, 1, "The Mayor"),
                campaigns.appealIssued(campaign, "Write"),
                campaigns.described(campaign, "Defend everything"),
                campaigns.demandReworded(campaign, 1, "Stop now"),
                campaigns.demandAssessed(campaign, 1, DemandStatus.MET, picket),
                campaigns.demandAssessed(campaign, 1, DemandStatus.REFUSED, null),
                campaigns.demandClockCorrected(campaign, 1, "2006-04-05"),
                campaigns.demandClockPaused(campaign, 1, "2006-04-20"),
                campaigns.demandClockResumed(campaign, 1, "2006-05-02"),
                campaigns.addresseeDescribed(campaign, 1, "The Mayor’s office"),
                campaigns.precisionPolicySet(campaign, Precision.TOWN, Kind.PICKET, Precision.COUNTRY),
                campaigns.closed(campaign),
                campaigns.reopened(campaign),
                entries.picketHeld(picket, 30, 40),
                entries.letterHandedIn(UUID.randomUUID(), picket),
                entries.mediaCoverageReported(UUID.randomUUID(), picket),
                entries.statementIssued(UUID.randomUUID()),
                entries.protestSent(protest, Channel.FAX, 12),
                entries.evictionAttemptReported(attempt),
                entries.entryCorrected(picket, entries.on("2006-04-20").picket(picket, 50, null)),
                entries.homesDemolished(attempt),
                entries.held().statementIssued(held),
                entries.entryPublished(held),
                entries.entryWithheld(picket),
                entries.entryPublished(picket),
                entries.entryWithheld(held),
                entries.rallyHeld(rally, 100, 200),
                entries.meetingHeld(UUID.randomUUID()),
                entries.petitionHandedIn(UUID.randomUUID()),
                entries.actionAnnounced(announced),
                entries.actionCalledOff(announced),
                entries.announcedActionHeld(announced, picket),
                entries.arrestReported(arrest, UUID.randomUUID(), Consent.NONE),
                entries.detaineeReleased(UUID.randomUUID(), UUID.randomUUID(), arrest),
                entries.trialHeld(UUID.randomUUID(), UUID.randomUUID(), arrest),
                entries.demolitionReported(UUID.randomUUID()),
                entries.authorityAnswered(UUID.randomUUID(), AnswerNature.ACKNOWLEDGEMENT, protest),
                entries.concessionMade(UUID.randomUUID(), protest),
                entries.replyGiven(UUID.randomUUID(), picket),
                entries.sourceAdded(rally, "Another report"),
                entries.sourceArchived(rally, UUID.randomUUID(), "Another report"),
                entries.entryCorroborated(rally, 2),
                entries.entryVerified(rally),
                entries.entryDisputed(rally),
                entries.disputeSettled(rally),
                entries.retractionRequested(rally, RetractionReason.FALSE),
                entries.retractionDeclined(rally),
                entries.answerClockPaused(protest, "2006-05-01"),
                entries.answerClockResumed(protest, "2006-05-15"),
                entries.answerClockCorrected(protest, "2006-04-20"),
                entries.entryMerged(rally, picket),
                entries.entryReinstated(rally),
                entries.entryRetracted(protest),
                entries.on("2006-04-18/2006-04-19").petitionHandedIn(petition),
                entries.on("2006-05-01").authorityAnswered(answer, AnswerNature.ANSWER, petition, protest),
                entries.on("2006-05-05").promiseMade(promise, petition),
                entries.answerClockPaused(petition, "2006-04-20"),
                entries.answerClockResumed(petition, "2006-04-25"),
                entries.answerClockCorrected(petition, "2006-04-10"),
                entries.promiseKept(promise, "2006-05-30"),
                entries.promiseBroken(promise, "2006-06"),
                entries.entryReinstated(protest),
                entries.entryMerged(answer, promise),
                copies.received(letter, protest, "Hands off!", "A. Supporter", true),
                copies.received(UUID.randomUUID()),
                copies.claimed(letter, "ru"),
                copies.released(letter, "ru"),
                copies.claimed(letter, "kk"),
                copies.translated(letter, "kk", "Тиіспеңдер!"),
                copies.returned(letter, "kk"),
                copies.translated(letter, "kk", "Шаңыраққа тиіспеңдер!"),
                copies.approved(letter, "kk"),
                copies.distributed(letter, "kk", 25),
                copies.received(discarded),
                copies.discarded(discarded, DiscardReason.DUPLICATE),
                reports.reported(UUID.randomUUID()),
                reports.discounted(flood, 1_000, 1),
                reports.recounted(flood),
                reports.reported(UUID.randomUUID()),
                reports.discounted(UUID.randomUUID(), 1_000, 2),
                reports.reported(UUID.randomUUID()));
    }

    /** Every table of every view, as text. */
    private static Map<String, String> rows(Stage stage) {
        Map<String, String> rows = new TreeMap<>();
        stage.owner()
                .sql("""
                        SELECT relnamespace::regnamespace || '.' || relname FROM pg_class
                        WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace::regnamespace::text IN (:schemas)""")
                .param("schemas", SCHEMAS)
                .query((row, _) -> row.getString(1))
                .list()
                .forEach(table -> rows.put(table, rows(stage, table)));
        return rows;
    }

    private static String rows(Stage stage, String table) {
        return stage.owner()
                .sql("SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') FROM " + table + " t")
                .query((row, _) -> row.getString(1))
                .single();
    }
}
