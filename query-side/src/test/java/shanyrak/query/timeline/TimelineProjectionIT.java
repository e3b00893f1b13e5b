package shanyrak.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.testing.Entries;
import shanyrak.events.values.Precision;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.testing.Stage;
import shanyrak.query.timeline.Details.Ending;
import shanyrak.query.timeline.Details.People;
import shanyrak.query.timeline.Details.PublicPlace;

class TimelineProjectionIT {

    private static final Stage STAGE = Stage.shared();

    private final String campaign = "timeline-" + UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final Timeline timeline = STAGE.bean(Timeline.class);
    private final History history = STAGE.bean(History.class);

    @Test
    void a_picket_is_on_the_timeline_with_its_words_opened() {
        STAGE.play(entries.picketHeld(entry, 30, 40));
        TimelineEntry picket = timeline.newest(campaign, 9).getFirst();
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
                        .sql("SELECT from_position, coalesce(to_position, -1) FROM timeline_v1.version"
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
        List<Edition> versions = history.published(campaign, entry);
        assertThat(versions).extracting(Edition::change).containsExactly("logged", "corrected");
        assertThat(versions.getLast().changed()).containsExactly("when", "turnout");
        assertThat(versions.getLast().reason()).isEqualTo("better source");
        assertThat(versions.getLast().says().corrected()).isTrue();
        assertThat(versions.getFirst().says().details().turnout()).isEqualTo(new People(30, 40, "a few dozen"));
    }

    @Test
    void a_held_entry_is_not_public_and_its_words_stay_sealed() {
        STAGE.play(entries.held().picketHeld(entry));
        assertThat(timeline.newest(campaign, 9)).isEmpty();
        assertThatThrownBy(() -> history.published(campaign, entry)).isInstanceOf(NoSuchPage.class);
        assertThat(openedWords()).isEmpty();
    }

    @Test
    void publishing_shows_an_entry_from_its_day_of_publication_on() {
        STAGE.play(
                entries.held().picketHeld(entry),
                entries.entryCorrected(entry, entries.picket(entry, 50, 60)),
                entries.entryPublished(entry));
        assertThat(timeline.newest(campaign, 9)).hasSize(1);
        List<Edition> versions = history.published(campaign, entry);
        assertThat(versions).extracting(Edition::change).containsExactly("logged");
        assertThat(versions.getFirst().says().details().turnout()).isEqualTo(new People(50, 60, "a few dozen"));
    }

    @Test
    void withholding_takes_an_entry_and_its_words_away() {
        STAGE.play(entries.picketHeld(entry), entries.entryWithheld(entry));
        assertThat(timeline.newest(campaign, 9)).isEmpty();
        assertThatThrownBy(() -> history.published(campaign, entry)).isInstanceOf(NoSuchPage.class);
        assertThat(openedWords()).isEmpty();
    }

    @Test
    void publishing_again_brings_back_all_that_was_public() {
        STAGE.play(
                entries.picketHeld(entry, 30, 40),
                entries.entryCorrected(entry, entries.picket(entry, 50, 60)),
                entries.entryWithheld(entry),
                entries.entryPublished(entry));
        assertThat(history.published(campaign, entry))
                .extracting(Edition::change)
                .containsExactly("logged", "corrected");
    }

    @Test
    void a_retracted_entry_stays_and_says_why() {
        STAGE.play(entries.picketHeld(entry), entries.entryRetracted(entry));
        TimelineEntry picket = timeline.newest(campaign, 9).getFirst();
        assertThat(picket.retracted()).isEqualTo("mistake");
        assertThat(picket.details().explanation()).isEqualTo("did not happen");
    }

    @Test
    void what_was_retracted_for_safety_says_nothing_more() {
        STAGE.play(
                entries.picketHeld(entry),
                new EntryRetracted(
                        entry, campaign, RetractionReason.SAFETY, STAGE.values().words(entry, "they were seen")));
        TimelineEntry picket = timeline.newest(campaign, 9).getFirst();
        assertThat(picket.retracted()).isEqualTo("safety");
        assertThat(picket.details()).isEqualTo(Details.NONE);
        assertThat(history.published(campaign, entry)).hasSize(1);
        assertThat(openedWords()).isEmpty();
    }

    @Test
    void the_outcome_of_an_eviction_attempt_is_a_version_of_it() {
        STAGE.play(entries.evictionAttemptReported(entry), entries.evictionAttemptRepelled(entry));
        List<Edition> versions = history.published(campaign, entry);
        assertThat(versions).extracting(Edition::change).containsExactly("logged", "outcome");
        assertThat(versions.getLast().says().details().outcome())
                .isEqualTo(new Ending("repelled", null, null, "beaten back"));
    }

    @Test
    void the_order_is_by_the_earliest_day_then_as_logged() {
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        STAGE.play(
                entries.on("2006-04-13/2006-04-20").statementIssued(third),
                entries.on("2006-04").picketHeld(entry),
                entries.on("2006-04-01").statementIssued(second));
        assertThat(page("", "", "", "", "").entries())
                .extracting(TimelineEntry::entry)
                .containsExactly(entry, second, third);
    }

    @Test
    void filters_match_by_overlap_of_the_days_that_a_date_may_mean() {
        STAGE.play(entries.on("2006-04").picketHeld(entry));
        assertThat(page("", "", "", "2006-04-15", "2006-04-16").total()).isEqualTo(1);
        assertThat(page("", "", "", "2006-05-01", "").total()).isZero();
        assertThat(page("", "", "", "", "2006-03-31").total()).isZero();
    }

    @Test
    void an_open_interval_overlaps_every_later_day() {
        STAGE.play(entries.on("2006-04-13/..").picketHeld(entry));
        assertThat(page("", "", "", "2026-01-01", "").total()).isEqualTo(1);
        assertThat(page("", "", "", "", "2006-04-12").total()).isZero();
    }

    @Test
    void filters_choose_kind_side_and_country() {
        UUID attempt = UUID.randomUUID();
        STAGE.play(entries.picketHeld(entry), entries.in("KZ", "Almaty").evictionAttemptReported(attempt));
        assertThat(page("picket", "", "", "", "").entries())
                .extracting(TimelineEntry::entry)
                .containsExactly(entry);
        assertThat(page("", "repression", "", "", "").entries())
                .extracting(TimelineEntry::entry)
                .containsExactly(attempt);
        assertThat(page("", "", "kz", "", "").entries())
                .extracting(TimelineEntry::entry)
                .containsExactly(attempt);
        assertThat(page("picket", "", "KZ", "", "").total()).isZero();
    }

    @Test
    void the_policy_of_today_says_how_exactly_the_places_of_all_versions_are_shown() {
        UUID attempt = UUID.randomUUID();
        STAGE.play(
                STAGE.campaigns().opened(campaign),
                entries.picketHeld(entry, 30, 40),
                entries.entryCorrected(entry, entries.picket(entry, 50, 60)),
                entries.in("KZ", "Almaty").evictionAttemptReported(attempt));
        assertThat(history.published(campaign, entry))
                .extracting(version -> version.says().details().place())
                .containsOnly(new PublicPlace("GB", "London", "the main square", null, "town"));

        STAGE.play(STAGE.campaigns()
                .precisionPolicySet(campaign, Precision.TOWN, Kind.EVICTION_ATTEMPT, Precision.COUNTRY));
        assertThat(history.published(campaign, entry))
                .extracting(version -> version.says().details().place())
                .hasSize(2)
                .containsOnly(new PublicPlace("GB", "London", null, null, "town"));
        assertThat(page("", "", "", "", "").entries())
                .extracting(it -> it.details().place())
                .containsOnlyOnce(new PublicPlace("KZ", null, null, null, "country"));
        assertThat(timeline.newest(campaign, 9))
                .extracting(it -> it.details().place())
                .containsOnlyOnce(new PublicPlace("KZ", null, null, null, "country"));

        STAGE.play(STAGE.campaigns().precisionPolicySet(campaign, Precision.EXACT));
        assertThat(history.published(campaign, entry)
                        .getFirst()
                        .says()
                        .details()
                        .place())
                .isEqualTo(new PublicPlace("GB", "London", "the main square", null, "town"));
    }

    private Timeline.Page page(String kind, String side, String country, String from, String to) {
        return timeline.page(campaign, new TimelineFilter(kind, side, country, from, to, "", "").understood());
    }

    private List<String> openedWords() {
        return STAGE.owner()
                .sql("SELECT words FROM timeline_v1.version WHERE campaign = ? AND words IS NOT NULL")
                .param(campaign)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
