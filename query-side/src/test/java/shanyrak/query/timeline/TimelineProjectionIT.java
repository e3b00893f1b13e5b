package shanyrak.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Consent;
import shanyrak.events.entry.DetaineeReleased;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.testing.Entries;
import shanyrak.events.values.Precision;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.testing.Stage;
import shanyrak.query.timeline.Details.Ending;
import shanyrak.query.timeline.Details.People;
import shanyrak.query.timeline.Details.PublicPerson;
import shanyrak.query.timeline.Details.PublicPlace;
import shanyrak.query.timeline.Related.Neighbour;

class TimelineProjectionIT {

    private static final Stage STAGE = Stage.shared();
    private static final AsOf NEWEST = new AsOf(Long.MAX_VALUE, true, 0);

    private final String campaign = "timeline-" + UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final Timeline timeline = STAGE.bean(Timeline.class);
    private final History history = STAGE.bean(History.class);
    private final Related related = STAGE.bean(Related.class);

    @Test
    void a_picket_is_on_the_timeline_with_its_words_opened() {
        STAGE.play(entries.picketHeld(entry, 30, 40));
        TimelineEntry picket = timeline.newest(campaign, NEWEST, 9).getFirst();
        assertThat(picket.kind()).isEqualTo("picket");
        assertThat(picket.side()).isEqualTo("solidarity");
        assertThat(picket.when()).isEqualTo("2006-04-13?");
        assertThat(picket.recorded()).isEqualTo("2026-11-23");
        assertThat(picket.details().target()).isEqualTo("Embassy of Kazakhstan");
        assertThat(picket.details().turnout()).isEqualTo(new People(30, 40, "a few dozen"));
        assertThat(picket.details().organisers()).containsExactly("Socialist Party (CWI)");
    }

    @Test
    void each_version_knows_from_and_to_which_position_it_held() {
        long logged = STAGE.play(entries.picketHeld(entry, 30, 40));
        long corrected = STAGE.play(entries.entryCorrected(entry, entries.picket(entry, 50, 60)));
        assertThat(STAGE.owner()
                        .sql("SELECT from_position, coalesce(to_position, -1) FROM timeline_v3.version"
                                + " WHERE entry = ? ORDER BY 1")
                        .param(entry)
                        .query((row, _) -> List.of(row.getLong(1), row.getLong(2)))
                        .list())
                .containsExactly(List.of(logged, corrected), List.of(corrected, -1L));
    }

    @Test
    void a_correction_tells_what_changed_and_why() {
        STAGE.play(
                entries.picketHeld(entry, 30, 40),
                entries.entryCorrected(entry, entries.on("2006-04-20").picket(entry, 50, 60)));
        List<Edition> versions = history.published(campaign, entry, NEWEST);
        assertThat(versions).extracting(Edition::change).containsExactly("logged", "corrected");
        assertThat(versions.getLast().changed()).containsExactly("when", "turnout");
        assertThat(versions.getLast().reason()).isEqualTo("better source");
        assertThat(versions.getLast().says().corrected()).isTrue();
        assertThat(versions.getFirst().says().details().turnout()).isEqualTo(new People(30, 40, "a few dozen"));
    }

    @Test
    void a_held_entry_is_not_public_and_its_words_stay_sealed() {
        STAGE.play(entries.held().picketHeld(entry));
        assertThat(timeline.newest(campaign, NEWEST, 9)).isEmpty();
        assertThatThrownBy(() -> history.published(campaign, entry, NEWEST)).isInstanceOf(NoSuchPage.class);
        assertThat(openedWords()).isEmpty();
    }

    @Test
    void publishing_shows_an_entry_from_its_day_of_publication_on() {
        STAGE.play(
                entries.held().picketHeld(entry),
                entries.entryCorrected(entry, entries.picket(entry, 50, 60)),
                entries.entryPublished(entry));
        assertThat(timeline.newest(campaign, NEWEST, 9)).hasSize(1);
        List<Edition> versions = history.published(campaign, entry, NEWEST);
        assertThat(versions).extracting(Edition::change).containsExactly("logged");
        assertThat(versions.getFirst().says().details().turnout()).isEqualTo(new People(50, 60, "a few dozen"));
    }

    @Test
    void withholding_takes_an_entry_and_its_words_away() {
        STAGE.play(entries.picketHeld(entry), entries.entryWithheld(entry));
        assertThat(timeline.newest(campaign, NEWEST, 9)).isEmpty();
        assertThatThrownBy(() -> history.published(campaign, entry, NEWEST)).isInstanceOf(NoSuchPage.class);
        assertThat(openedWords()).isEmpty();
    }

    @Test
    void publishing_again_brings_back_all_that_was_public() {
        STAGE.play(
                entries.picketHeld(entry, 30, 40),
                entries.entryCorrected(entry, entries.picket(entry, 50, 60)),
                entries.entryWithheld(entry),
                entries.entryPublished(entry));
        assertThat(history.published(campaign, entry, NEWEST))
                .extracting(Edition::change)
                .containsExactly("logged", "corrected");
    }

    @Test
    void a_retracted_entry_stays_and_says_why() {
        STAGE.play(entries.picketHeld(entry), entries.entryRetracted(entry));
        TimelineEntry picket = timeline.newest(campaign, NEWEST, 9).getFirst();
        assertThat(picket.retracted()).isEqualTo("mistake");
        assertThat(picket.details().explanation()).isEqualTo("did not happen");
    }

    @Test
    void what_was_retracted_for_safety_says_nothing_more() {
        STAGE.play(
                entries.picketHeld(entry),
                new EntryRetracted(
                        entry, campaign, RetractionReason.SAFETY, STAGE.values().words(entry, "they were seen")));
        TimelineEntry picket = timeline.newest(campaign, NEWEST, 9).getFirst();
        assertThat(picket.retracted()).isEqualTo("safety");
        assertThat(picket.details()).isEqualTo(Details.NONE);
        assertThat(history.published(campaign, entry, NEWEST)).hasSize(1);
        assertThat(openedWords()).isEmpty();
    }

    @Test
    void the_outcome_of_an_eviction_attempt_is_a_version_of_it() {
        STAGE.play(entries.evictionAttemptReported(entry), entries.evictionAttemptRepelled(entry));
        List<Edition> versions = history.published(campaign, entry, NEWEST);
        assertThat(versions).extracting(Edition::change).containsExactly("logged", "outcome");
        assertThat(versions.getLast().says().details().outcome())
                .isEqualTo(new Ending("repelled", null, null, "beaten back", null, null));
    }

    @Test
    void the_order_is_by_the_earliest_day_then_as_logged() {
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        STAGE.play(
                entries.on("2006-04-13/2006-04-20").statementIssued(third),
                entries.on("2006-04").picketHeld(entry),
                entries.on("2006-04-01").statementIssued(second));
        assertThat(page().entries()).extracting(TimelineEntry::entry).containsExactly(entry, second, third);
    }

    @Test
    void filters_match_by_overlap_of_the_days_that_a_date_may_mean() {
        STAGE.play(entries.on("2006-04").picketHeld(entry));
        assertThat(count("from", "2006-04-15", "to", "2006-04-16")).isEqualTo(1);
        assertThat(count("from", "2006-05-01")).isZero();
        assertThat(count("to", "2006-03-31")).isZero();
    }

    @Test
    void an_open_interval_overlaps_every_later_day() {
        STAGE.play(entries.on("2006-04-13/..").picketHeld(entry));
        assertThat(count("from", "2026-01-01")).isEqualTo(1);
        assertThat(count("to", "2006-04-12")).isZero();
    }

    @Test
    void filters_choose_kind_side_and_country() {
        UUID attempt = UUID.randomUUID();
        STAGE.play(entries.picketHeld(entry), entries.in("KZ", "Almaty").evictionAttemptReported(attempt));
        assertThat(page("kind", "picket").entries())
                .extracting(TimelineEntry::entry)
                .containsExactly(entry);
        assertThat(page("side", "repression").entries())
                .extracting(TimelineEntry::entry)
                .containsExactly(attempt);
        assertThat(page("country", "kz").entries())
                .extracting(TimelineEntry::entry)
                .containsExactly(attempt);
        assertThat(count("kind", "picket", "country", "KZ")).isZero();
    }

    @Test
    void the_policy_of_today_says_how_exactly_the_places_of_all_versions_are_shown() {
        UUID attempt = UUID.randomUUID();
        STAGE.play(
                STAGE.campaigns().opened(campaign),
                entries.picketHeld(entry, 30, 40),
                entries.entryCorrected(entry, entries.picket(entry, 50, 60)),
                entries.in("KZ", "Almaty").evictionAttemptReported(attempt));
        assertThat(history.published(campaign, entry, NEWEST))
                .extracting(version -> version.says().details().place())
                .containsOnly(new PublicPlace("GB", "London", "the main square", null, "town"));

        STAGE.play(STAGE.campaigns()
                .precisionPolicySet(campaign, Precision.TOWN, Kind.EVICTION_ATTEMPT, Precision.COUNTRY));
        assertThat(history.published(campaign, entry, NEWEST))
                .extracting(version -> version.says().details().place())
                .hasSize(2)
                .containsOnly(new PublicPlace("GB", "London", null, null, "town"));
        assertThat(page().entries())
                .extracting(it -> it.details().place())
                .containsOnlyOnce(new PublicPlace("KZ", null, null, null, "country"));
        assertThat(timeline.newest(campaign, NEWEST, 9))
                .extracting(it -> it.details().place())
                .containsOnlyOnce(new PublicPlace("KZ", null, null, null, "country"));

        STAGE.play(STAGE.campaigns().precisionPolicySet(campaign, Precision.EXACT));
        assertThat(history.published(campaign, entry, NEWEST)
                        .getFirst()
                        .says()
                        .details()
                        .place())
                .isEqualTo(new PublicPlace("GB", "London", "the main square", null, "town"));
    }

    @Test
    void standing_rises_falls_and_is_kept_for_every_version() {
        STAGE.play(
                entries.picketHeld(entry),
                entries.sourceAdded(entry, "Another report"),
                entries.entryCorroborated(entry, 2),
                entries.entryVerified(entry),
                entries.entryDisputed(entry),
                entries.disputeSettled(entry),
                entries.entryCorrected(entry, entries.picket(entry, 50, 60)));
        List<Edition> versions = history.published(campaign, entry, NEWEST);
        assertThat(versions)
                .extracting(Edition::change, version -> version.says().standing())
                .containsExactly(
                        tuple("logged", "reported"),
                        tuple("source-added", "reported"),
                        tuple("corroborated", "corroborated"),
                        tuple("verified", "verified"),
                        tuple("disputed", "disputed"),
                        tuple("settled", "verified"),
                        tuple("corrected", "reported"));
        assertThat(versions.get(1).changed()).containsExactly("sources");
        assertThat(versions.get(4).reason()).isEqualTo("another paper says otherwise");
        assertThat(versions.get(3).reason())
                .as("how it was checked is for those who work here")
                .isNull();
    }

    @Test
    void a_version_says_in_which_role_it_was_made() {
        STAGE.play(entries.picketHeld(entry));
        STAGE.playIn("VERIFIER", entries.entryVerified(entry));
        assertThat(history.published(campaign, entry, NEWEST))
                .extracting(Edition::role)
                .containsExactly(null, "verifier");
    }

    @Test
    void a_request_for_retraction_is_between_those_who_work_here() {
        STAGE.play(entries.picketHeld(entry), entries.retractionRequested(entry, RetractionReason.FALSE));
        assertThat(history.published(campaign, entry, NEWEST))
                .extracting(Edition::change)
                .containsExactly("logged");
        assertThat(history.pending(entry).retractionRequested()).isTrue();
        STAGE.play(entries.retractionDeclined(entry));
        assertThat(history.pending(entry).retractionRequested()).isFalse();
    }

    @Test
    void what_was_merged_leads_to_the_entry_that_stays_and_can_come_back() {
        UUID stays = UUID.randomUUID();
        STAGE.play(entries.picketHeld(stays), entries.picketHeld(entry), entries.entryMerged(entry, stays));
        TimelineEntry merged =
                history.published(campaign, entry, NEWEST).getLast().says();
        assertThat(merged.retracted()).isEqualTo("duplicate");
        assertThat(related.of(merged, NEWEST)).extracting(Neighbour::relation).containsExactly("into");
        assertThat(related.to(now(stays), NEWEST))
                .extracting(Neighbour::relation)
                .containsExactly("into");
        STAGE.play(entries.entryReinstated(entry));
        assertThat(history.published(campaign, entry, NEWEST).getLast().says().retracted())
                .isNull();
        assertThat(related.to(now(stays), NEWEST)).isEmpty();
    }

    @Test
    void links_lead_both_ways_and_never_to_what_is_held() {
        UUID coverage = UUID.randomUUID();
        UUID held = UUID.randomUUID();
        STAGE.play(
                entries.picketHeld(entry),
                entries.mediaCoverageReported(coverage, entry),
                entries.replyGiven(UUID.randomUUID(), entry),
                entries.held().mediaCoverageReported(held, entry));
        assertThat(related.to(now(entry), NEWEST))
                .extracting(Neighbour::relation)
                .containsExactly("of", "about");
        assertThat(related.of(now(coverage), NEWEST))
                .extracting(it -> it.entry().entry())
                .containsExactly(entry);
        STAGE.play(entries.entryWithheld(entry));
        assertThat(related.of(now(coverage), NEWEST)).isEmpty();
        assertThat(now(coverage).details().of()).isNull();
        assertThat(timeline.newest(campaign, NEWEST, 9))
                .extracting(it -> it.details().of())
                .containsOnlyNulls();
    }

    @Test
    void a_name_is_public_only_with_consent_and_nowhere_else_opened() {
        UUID trial = UUID.randomUUID();
        STAGE.play(
                entries.arrestReported(entry, UUID.randomUUID(), Consent.NONE),
                entries.detaineeReleased(trial, UUID.randomUUID(), entry));
        assertThat(history.published(campaign, entry, NEWEST)
                        .getLast()
                        .says()
                        .details()
                        .named())
                .isNull();
        assertThat(history.published(campaign, trial, NEWEST)
                        .getLast()
                        .says()
                        .details()
                        .named())
                .containsExactly(new PublicPerson("A. Resident", "family"));
        assertThat(openedWords()).anyMatch(words -> words.contains("resistance to the police"));
        assertThat(openedWords().stream().filter(words -> words.contains("A. Resident")))
                .hasSize(1);
    }

    @Test
    void consent_that_is_taken_back_takes_the_name_from_earlier_versions_too() {
        UUID person = UUID.randomUUID();
        STAGE.play(
                entries.arrestReported(entry, person, Consent.PERSON),
                entries.entryCorrected(
                        entry,
                        entries.arrestReported(entry, person, Consent.NONE).content()));
        assertThat(history.published(campaign, entry, NEWEST))
                .extracting(version -> version.says().details().named())
                .containsOnlyNulls();
        assertThat(openedWords()).noneMatch(words -> words.contains("A. Resident"));
    }

    @Test
    void what_was_retracted_for_safety_is_found_by_nothing_it_said_and_linked_with_nothing() {
        UUID protest = UUID.randomUUID();
        STAGE.play(
                entries.protestSent(protest, Channel.FAX, 12),
                entries.authorityAnswered(entry, AnswerNature.ANSWER, protest),
                entries.entryRetracted(protest, RetractionReason.SAFETY));
        assertThat(chosen("", "", "", "fax")).isEmpty();
        assertThat(chosen("", "4", "", "")).containsExactly(entry);
        assertThat(related.of(now(entry), NEWEST)).isEmpty();
        assertThat(related.to(now(protest), NEWEST)).isEmpty();
    }

    @Test
    void a_name_whose_key_is_destroyed_is_gone() {
        UUID person = UUID.randomUUID();
        DetaineeReleased release = entries.detaineeReleased(entry, person, null);
        STAGE.vault().destroy(person);
        STAGE.play(release);
        assertThat(history.published(campaign, entry, NEWEST)
                        .getLast()
                        .says()
                        .details()
                        .named())
                .isNull();
        assertThat(history.published(campaign, entry, NEWEST)
                        .getLast()
                        .says()
                        .details()
                        .terms())
                .isEqualTo("on bail");
    }

    @Test
    void what_came_of_announcements_and_promises_is_told() {
        UUID promise = UUID.randomUUID();
        UUID picket = UUID.randomUUID();
        STAGE.play(
                entries.picketHeld(picket),
                entries.actionAnnounced(entry),
                entries.announcedActionHeld(entry, picket),
                entries.promiseMade(promise),
                entries.promiseKept(promise, "2006-06-30"),
                entries.promiseBroken(promise, "2006-07-14"));
        TimelineEntry announced =
                history.published(campaign, entry, NEWEST).getLast().says();
        assertThat(announced.details().outcome()).isEqualTo(new Ending("held", null, null, null, null, picket));
        assertThat(related.of(announced, NEWEST))
                .extracting(Neighbour::relation)
                .containsExactly("held");
        assertThat(history.published(campaign, promise, NEWEST))
                .extracting(version -> version.says().details().outcome())
                .containsExactly(
                        null,
                        new Ending("kept", null, null, "the homes stand", "2006-06-30", null),
                        new Ending("broken", null, null, "they came again", "2006-07-14", null));
    }

    @Test
    void changes_of_the_clock_are_versions_with_their_day_and_reason() {
        STAGE.play(
                entries.protestSent(entry, Channel.FAX, 12),
                entries.answerClockPaused(entry, "2006-05-01"),
                entries.answerClockResumed(entry, "2006-05-15"),
                entries.answerClockCorrected(entry, "2006-04-20"));
        assertThat(history.published(campaign, entry, NEWEST))
                .extracting(Edition::change, version -> version.says().details().day(), Edition::reason)
                .containsExactly(
                        tuple("logged", null, null),
                        tuple("clock-paused", "2006-05-01", "the office asked for time"),
                        tuple("clock-resumed", "2006-05-15", "the time is over"),
                        tuple("clock-corrected", "2006-04-20", "it took a week to arrive"));
        assertThat(history.pending(entry).clockPaused()).isFalse();
    }

    @Test
    void filters_choose_by_standing_demand_addressee_and_channel() {
        UUID verified = UUID.randomUUID();
        STAGE.play(
                entries.protestSent(entry, Channel.FAX, 12),
                entries.picketHeld(verified),
                entries.entryVerified(verified));
        assertThat(chosen("verified", "", "", "")).containsExactly(verified);
        assertThat(chosen("", "4", "", "")).containsExactlyInAnyOrder(entry, verified);
        assertThat(chosen("", "2", "", "")).isEmpty();
        assertThat(chosen("", "", "1", "fax")).containsExactly(entry);
        assertThat(chosen("", "", "2", "")).isEmpty();
        assertThat(chosen("", "", "", "email")).isEmpty();
    }

    private TimelineEntry now(UUID of) {
        return history.published(campaign, of, NEWEST).getLast().says();
    }

    private List<UUID> chosen(String standing, String demand, String addressee, String channel) {
        return page("standing", standing, "demand", demand, "addressee", addressee, "channel", channel)
                .entries()
                .stream()
                .map(TimelineEntry::entry)
                .toList();
    }

    private Timeline.Page page(String... filter) {
        return timeline.page(campaign, Filters.of(filter).understood(), NEWEST);
    }

    private long count(String... filter) {
        return STAGE.bean(Facets.class)
                .count(campaign, Filters.of(filter).understood(), NEWEST)
                .total();
    }

    private List<String> openedWords() {
        return STAGE.owner()
                .sql("SELECT words FROM " + Timeline.VERSIONS + " WHERE campaign = ? AND words IS NOT NULL")
                .param(campaign)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
