package shanyrak.query.totals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.testing.Entries;
import shanyrak.query.counting.Counts;
import shanyrak.query.counting.Counts.People;
import shanyrak.query.platform.Disclosures;
import shanyrak.query.reading.AsOf;
import shanyrak.query.testing.Stage;
import shanyrak.query.timeline.Filters;
import shanyrak.query.timeline.Tally.Breakdown;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.timeline.TimelineEntry;
import shanyrak.query.timeline.TimelineFilter;

class TotalsProjectionIT {

    private static final Stage STAGE = Stage.shared();
    private static final AsOf NEWEST = new AsOf(Long.MAX_VALUE, true, 0);

    private final String campaign = "totals-" + UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final Totals totals = STAGE.bean(Totals.class);

    @Test
    void a_campaign_without_entries_has_zeros() {
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(Counts.NONE);
    }

    @Test
    void a_picket_counts_its_people_from_low_to_high() {
        STAGE.play(entries.picketHeld(entry, 30, 40));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(new Counts(1, 1, 0, new People(30, 40), 0));
    }

    @Test
    void unknown_turnout_stays_unknown() {
        STAGE.play(entries.picketHeld(entry, null, null));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(new Counts(1, 1, 0, new People(0, 0), 1));
    }

    @Test
    void half_known_turnout_adds_what_is_known_and_is_named() {
        STAGE.play(entries.picketHeld(entry, 30, null));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(new Counts(1, 1, 0, new People(30, 30), 1));
    }

    @Test
    void forty_postcards_are_one_action_and_forty_items() {
        STAGE.play(entries.protestSent(entry, Channel.LETTER, 40));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(new Counts(1, 1, 40, new People(0, 0), 0));
    }

    @Test
    void a_letter_handed_in_is_one_item() {
        STAGE.play(entries.letterHandedIn(entry, null));
        assertThat(totals.of(campaign, NEWEST).items()).isEqualTo(1);
    }

    @Test
    void what_the_authority_does_is_an_entry_but_no_action() {
        STAGE.play(entries.evictionAttemptReported(entry), entries.evictionAttemptRepelled(entry));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(new Counts(1, 0, 0, new People(0, 0), 0));
        assertThat(totals.breakdown(campaign, TimelineFilter.none(), NEWEST)
                        .by()
                        .get("side"))
                .containsOnlyKeys("repression");
    }

    @Test
    void the_breakdown_is_by_kind_side_channel_country_organisation_and_week() {
        STAGE.play(entries.on("2006-04-13?").protestSent(entry, Channel.WEB_FORM, 3));
        assertThat(totals.breakdown(campaign, TimelineFilter.none(), NEWEST).by())
                .hasEntrySatisfying("kind", by -> assertThat(by).containsOnlyKeys("protest"))
                .hasEntrySatisfying("side", by -> assertThat(by).containsOnlyKeys("solidarity"))
                .hasEntrySatisfying("channel", by -> assertThat(by).containsOnlyKeys("web-form"))
                .hasEntrySatisfying("country", by -> assertThat(by).containsOnlyKeys("GB"))
                .hasEntrySatisfying("organisation", by -> assertThat(by).containsOnlyKeys("Socialist Party (CWI)"))
                .hasEntrySatisfying("week", by -> assertThat(by).containsOnlyKeys("2006-W15"));
    }

    @Test
    void totals_go_down_on_retraction_and_nothing_is_left_of_the_cell() {
        STAGE.play(entries.picketHeld(entry, 30, 40), entries.entryRetracted(entry));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(Counts.NONE);
        assertThat(cells()).isZero();
    }

    @Test
    void what_is_announced_is_no_action_until_it_was_held() {
        STAGE.play(entries.actionAnnounced(entry));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(new Counts(1, 0, 0, new People(0, 0), 0));
    }

    @Test
    void rallies_and_meetings_count_their_people_and_petitions_are_one_item() {
        STAGE.play(
                entries.rallyHeld(UUID.randomUUID(), 100, 200),
                entries.meetingHeld(UUID.randomUUID()),
                entries.petitionHandedIn(UUID.randomUUID()));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(new Counts(3, 3, 1, new People(120, 220), 0));
    }

    @Test
    void an_entry_counts_in_its_standing_and_comes_back_when_it_is_reinstated() {
        STAGE.play(entries.picketHeld(entry, 30, 40), entries.entryVerified(entry));
        assertThat(totals.breakdown(campaign, TimelineFilter.none(), NEWEST)
                        .by()
                        .get("standing"))
                .containsOnlyKeys("verified");
        STAGE.play(entries.entryDisputed(entry));
        assertThat(totals.breakdown(campaign, TimelineFilter.none(), NEWEST)
                        .by()
                        .get("standing"))
                .containsOnlyKeys("disputed");
        STAGE.play(entries.entryMerged(entry, UUID.randomUUID()));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(Counts.NONE);
        STAGE.play(entries.entryReinstated(entry), entries.disputeSettled(entry));
        assertThat(totals.breakdown(campaign, TimelineFilter.none(), NEWEST)
                        .by()
                        .get("standing"))
                .containsOnlyKeys("verified");
        assertThat(totals.of(campaign, NEWEST).actions()).isEqualTo(1);
    }

    @Test
    void a_correction_moves_an_entry_to_its_new_cell() {
        STAGE.play(
                entries.picketHeld(entry, 30, 40),
                entries.entryCorrected(entry, entries.in("DE", "Berlin").picket(entry, 10, 12)));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(new Counts(1, 1, 0, new People(10, 12), 0));
        assertThat(totals.breakdown(campaign, TimelineFilter.none(), NEWEST)
                        .by()
                        .get("country"))
                .containsOnlyKeys("DE");
    }

    @Test
    void what_is_held_or_withheld_does_not_count_and_names_nobody() {
        STAGE.play(entries.held().picketHeld(entry, 30, 40));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(Counts.NONE);
        STAGE.play(entries.entryPublished(entry));
        assertThat(totals.of(campaign, NEWEST).actions()).isEqualTo(1);
        STAGE.play(entries.entryWithheld(entry));
        assertThat(totals.of(campaign, NEWEST)).isEqualTo(Counts.NONE);
        assertThat(cells()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20060413, 42})
    void every_total_is_the_sum_of_its_breakdown_and_of_the_entries_that_count(long seed) {
        Story story = new Story(new Random(seed));
        List<AsOf> states = new ArrayList<>();
        for (int chapter = 0; chapter < 4; chapter++) {
            long position = STAGE.play(story.next(25).toArray(Record[]::new));
            states.add(new AsOf(position, false, 0));
            assertThat(whole(TimelineFilter.none(), NEWEST)).isEqualTo(story.expected());
            assertThat(whole(TimelineFilter.none(), states.getLast())).isEqualTo(story.expected());
            for (AsOf state : states) {
                FILTERS.forEach(filter -> whole(filter, state));
            }
            FILTERS.forEach(filter -> assertThat(whole(filter, NEWEST)).isEqualTo(whole(filter, states.getLast())));
        }
    }

    @Test
    void every_number_leads_to_just_the_entries_that_it_counts() {
        STAGE.play(new Story(new Random(7)).next(60).toArray(Record[]::new));
        totals.breakdown(campaign, TimelineFilter.none(), NEWEST)
                .by()
                .forEach((dimension, by) -> by.forEach((value, counts) -> assertThat(
                                listed(TotalsInWords.entries(dimension, value, TimelineFilter.none())))
                        .as("%s %s", dimension, value)
                        .hasSize((int) counts.entries())));
    }

    private List<TimelineEntry> listed(String address) {
        String[] fields =
                UriComponentsBuilder.fromUriString(address)
                        .build()
                        .getQueryParams()
                        .toSingleValueMap()
                        .entrySet()
                        .stream()
                        .flatMap(field -> Stream.of(field.getKey(), URLDecoder.decode(field.getValue(), UTF_8)))
                        .toArray(String[]::new);
        List<TimelineEntry> listed = new ArrayList<>();
        STAGE.bean(Timeline.class)
                .all(campaign, Filters.of(fields), new AsOf(STAGE.await(), false, epoch()))
                .forEachRemaining(listed::add);
        return listed;
    }

    private static final List<TimelineFilter> FILTERS = List.of(
            Filters.of("kind", "picket"),
            Filters.of("kind", "protest,eviction-attempt", "country", "GB"),
            Filters.of("side", "repression"),
            Filters.of("standing", "verified,disputed"),
            Filters.of("channel", "fax,none"),
            Filters.of("q", "Socialist"),
            Filters.of("from", "2006-04-10", "to", "2006-04-15"),
            Filters.of("correctedSince", "2006"),
            Filters.of("lead", "none"));

    /** The totals, after comparing them with each of their breakdowns and with the entries that the timeline shows. */
    private Counts whole(TimelineFilter filter, AsOf state) {
        Breakdown breakdown = totals.breakdown(campaign, filter, state);
        assertThat(breakdown.by())
                .allSatisfy(
                        (dimension, by) -> assertThat(by.values().stream().reduce(Counts.NONE, TotalsProjectionIT::sum))
                                .as("%s of %s at %s", dimension, filter.chosen(), state)
                                .isEqualTo(breakdown.totals()));
        List<TimelineEntry> listed = new ArrayList<>();
        AsOf position =
                state.newest() ? new AsOf(STAGE.await(), false, epoch()) : new AsOf(state.position(), false, epoch());
        STAGE.bean(Timeline.class).all(campaign, filter, position).forEachRemaining(listed::add);
        assertThat(listed.stream().filter(entry -> entry.retracted() == null))
                .as("%s at %s", filter.chosen(), state)
                .hasSize((int) breakdown.totals().entries());
        return breakdown.totals();
    }

    private long epoch() {
        return STAGE.bean(Disclosures.class).epoch(campaign);
    }

    private long cells() {
        return STAGE.owner()
                .sql("SELECT (SELECT count(*) FROM totals_v2.cell WHERE campaign = :c)"
                        + " + (SELECT count(*) FROM totals_v2.contribution WHERE campaign = :c)")
                .param("c", campaign)
                .query(Long.class)
                .single();
    }

    private static Counts sum(Counts one, Counts other) {
        return new Counts(
                one.entries() + other.entries(),
                one.actions() + other.actions(),
                one.items() + other.items(),
                new People(
                        one.people().low() + other.people().low(),
                        one.people().high() + other.people().high()),
                one.entriesWithUnknownTurnout() + other.entriesWithUnknownTurnout());
    }

    /** Entries logged, corrected, judged, retracted, merged, reinstated, withheld and published at random, and what they should add up to. */
    private final class Story {

        private final Random random;
        private final Map<UUID, Counts> said = new HashMap<>();
        private final Map<UUID, Boolean> shown = new HashMap<>();
        private final List<UUID> alive = new ArrayList<>();
        private final List<UUID> retracted = new ArrayList<>();

        Story(Random random) {
            this.random = random;
        }

        List<Record> next(int events) {
            List<Record> next = new ArrayList<>();
            for (int i = 0; i < events; i++) {
                next.add(alive.isEmpty() || random.nextInt(3) == 0 ? log() : change());
            }
            return next;
        }

        Counts expected() {
            return alive.stream().filter(shown::get).map(said::get).reduce(Counts.NONE, TotalsProjectionIT::sum);
        }

        private Record log() {
            UUID logged = new UUID(random.nextLong(), random.nextLong());
            boolean held = random.nextInt(4) == 0;
            Entries somewhere = held ? somewhere().held() : somewhere();
            alive.add(logged);
            shown.put(logged, !held);
            if (random.nextBoolean()) {
                int items = 1 + random.nextInt(50);
                said.put(logged, new Counts(1, 1, items, new People(0, 0), 0));
                return somewhere.protestSent(logged, Channel.values()[random.nextInt(5)], items);
            }
            if (random.nextInt(4) == 0) {
                said.put(logged, new Counts(1, 0, 0, new People(0, 0), 0));
                return somewhere.evictionAttemptReported(logged);
            }
            int low = random.nextInt(100);
            said.put(logged, new Counts(1, 1, 0, new People(low, low + 5), 0));
            return somewhere.picketHeld(logged, low, low + 5);
        }

        private Record change() {
            if (!retracted.isEmpty() && random.nextInt(6) == 0) {
                UUID again = retracted.removeLast();
                alive.add(again);
                return entries.entryReinstated(again);
            }
            UUID changed = alive.get(random.nextInt(alive.size()));
            return switch (random.nextInt(9)) {
                case 0 -> {
                    alive.remove(changed);
                    retracted.add(changed);
                    yield random.nextBoolean()
                            ? entries.entryRetracted(changed)
                            : entries.entryMerged(changed, UUID.randomUUID());
                }
                case 3 -> entries.entryVerified(changed);
                case 4 -> entries.entryDisputed(changed);
                case 5 -> entries.disputeSettled(changed);
                case 6 -> entries.entryCorroborated(changed, 2);
                case 1 -> {
                    shown.put(changed, false);
                    yield entries.entryWithheld(changed);
                }
                case 2 -> {
                    shown.put(changed, true);
                    yield entries.entryPublished(changed);
                }
                default -> correct(changed);
            };
        }

        private Record correct(UUID changed) {
            int low = random.nextInt(100);
            said.put(changed, new Counts(1, 1, 0, new People(low, low), 1));
            EntryContent picket = somewhere().picket(changed, low, null);
            return entries.entryCorrected(changed, picket);
        }

        private Entries somewhere() {
            return entries.on("2006-04-%02d".formatted(1 + random.nextInt(28)))
                    .in(random.nextBoolean() ? "GB" : "DE", "Town")
                    .by(random.nextInt(3) == 0 ? null : "Organisation " + random.nextInt(4));
        }
    }
}
