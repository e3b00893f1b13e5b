package shanyrak.query.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.Entries;
import shanyrak.query.clock.AnswerClock;
import shanyrak.query.clock.ClockState;
import shanyrak.query.reading.AsOf;
import shanyrak.query.testing.Stage;

/** Whatever happens to entries, their clocks read as if someone went through all of them day by day. */
class ClocksInAnyOrderIT {

    private static final Stage STAGE = Stage.shared();
    private static final LocalDate BEGINNING = LocalDate.parse("2006-04-01");
    private static final LocalDate TODAY = LocalDate.parse("2006-07-01");

    private final String campaign = "any-order-" + UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);

    @ParameterizedTest
    @ValueSource(longs = {1, 20060413, 42, 7})
    void clocks_read_as_if_someone_counted_day_by_day(long seed) {
        Campaigns campaigns = STAGE.campaigns();
        STAGE.play(campaigns.opened(campaign), campaigns.demandRaised(campaign, 1, "Stop"));
        Story story = new Story(new Random(seed));
        for (int chapter = 0; chapter < 5; chapter++) {
            STAGE.play(story.next(40).toArray(Record[]::new));
            assertThat(protests()).isEqualTo(story.protests());
            assertThat(stored()).isEqualTo(story.protests());
            assertThat(demand()).isEqualTo(story.demand());
        }
    }

    private record Reading(String state, int days) {

        static Reading of(AnswerClock clock) {
            return new Reading(clock.state().name(), clock.days().before(TODAY));
        }
    }

    private Map<UUID, Reading> protests() {
        List<UUID> all = STAGE.owner()
                .sql("SELECT entry FROM demands_v2.entry WHERE campaign = ?")
                .param(campaign)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        Map<UUID, Reading> read = new LinkedHashMap<>();
        STAGE.bean(Protests.class)
                .opened(all, state())
                .forEach(it -> read.put(it.protest().entry(), Reading.of(it.clock())));
        return read;
    }

    /** As PostgreSQL counts the days of the rows that lists are made of. */
    private Map<UUID, Reading> stored() {
        Map<UUID, Reading> read = new LinkedHashMap<>();
        STAGE.owner()
                .sql("SELECT entry, state, " + ProtestList.DAYS
                        + " AS days FROM demands_v2.protest WHERE campaign = :campaign")
                .param("campaign", campaign)
                .param("today", TODAY)
                .query(row -> {
                    read.put(
                            row.getObject("entry", UUID.class),
                            new Reading(row.getString("state"), row.getInt("days")));
                });
        return read;
    }

    private State state() {
        return STAGE.bean(States.class).of(campaign, new AsOf(Long.MAX_VALUE, true, 0), TODAY);
    }

    private Reading demand() {
        return Reading.of(STAGE.bean(DemandClocks.class).of(state()).getFirst().clock());
    }

    /** What somebody would write down about an entry, and change when they hear more. */
    private static final class Note {

        private final boolean waits;
        private final boolean picket;
        private LocalDate from;
        private LocalDate to;
        private String does;
        private List<UUID> answers = List.of();
        private @Nullable String outcome;
        private @Nullable LocalDate ended;
        private @Nullable LocalDate corrected;
        private final List<LocalDate[]> pauses = new ArrayList<>();
        private @Nullable LocalDate pausedFrom;
        private boolean shown;
        private boolean retracted;

        Note(String does, LocalDate from, LocalDate to, boolean shown) {
            this.does = does;
            this.from = from;
            this.to = to;
            this.shown = shown;
            waits = does.equals("PROTEST");
            picket = does.equals("PICKET");
        }

        boolean counts() {
            return shown && !retracted;
        }

        LocalDate starts() {
            return corrected == null ? to : corrected;
        }
    }

    private record Dated(LocalDate day, String does) {}

    private final class Story {

        private final Random random;
        private final Map<UUID, Note> notes = new LinkedHashMap<>();

        Story(Random random) {
            this.random = random;
        }

        List<Record> next(int events) {
            List<Record> next = new ArrayList<>();
            for (int i = 0; i < events; i++) {
                next.add(notes.size() < 4 || random.nextInt(3) == 0 ? log() : change());
            }
            return next;
        }

        Map<UUID, Reading> protests() {
            Map<UUID, Reading> read = new LinkedHashMap<>();
            notes.forEach((entry, note) -> {
                if (note.waits && note.counts()) {
                    List<Note> responses = notes.values().stream()
                            .filter(response -> response.answers.contains(entry))
                            .toList();
                    read.put(entry, countedByHand(note.starts(), responses, note));
                }
            });
            return read;
        }

        /** All entries here speak to the demand. */
        Reading demand() {
            LocalDate start = earliest(true);
            return countedByHand(start == null ? earliest(false) : start, List.copyOf(notes.values()), null);
        }

        private @Nullable LocalDate earliest(boolean addressed) {
            return notes.values().stream()
                    .filter(note -> note.counts() && (addressed ? note.waits : note.picket))
                    .map(Note::starts)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private Reading countedByHand(@Nullable LocalDate start, List<Note> responses, @Nullable Note paused) {
            List<Dated> steps = responses.stream()
                    .filter(Note::counts)
                    .flatMap(response -> steps(response).stream())
                    .sorted(Comparator.comparing(
                            step -> ClockState.valueOf(step.does()).ordinal()))
                    .toList();
            String state = start == null ? "NOT_PUT" : "WAITING";
            int days = 0;
            for (LocalDate day = BEGINNING.minusDays(1); day.isBefore(TODAY); day = day.plusDays(1)) {
                for (Dated step : steps) {
                    if (step.day().equals(day)) {
                        state = after(state, step.does());
                    }
                }
                boolean begun = start == null || !day.isBefore(start);
                if (begun && isUnanswered(state) && !isPaused(paused, day)) {
                    days++;
                }
            }
            return new Reading(state, days);
        }

        private static String after(String state, String does) {
            boolean onlySaysItCame = does.equals("ACKNOWLEDGED");
            return onlySaysItCame && !state.equals("WAITING") && !state.equals("NOT_PUT") ? state : does;
        }

        private static boolean isUnanswered(String state) {
            return List.of("WAITING", "ACKNOWLEDGED", "BROKEN").contains(state);
        }

        private static boolean isPaused(@Nullable Note note, LocalDate day) {
            if (note == null) {
                return false;
            }
            boolean now = note.pausedFrom != null && !day.isBefore(note.pausedFrom);
            return now || note.pauses.stream().anyMatch(pause -> !day.isBefore(pause[0]) && day.isBefore(pause[1]));
        }

        private static List<Dated> steps(Note note) {
            List<Dated> steps = new ArrayList<>();
            if (!note.waits && !note.picket) {
                steps.add(new Dated(note.from, note.does));
            }
            if (note.outcome != null && note.ended != null) {
                steps.add(new Dated(note.ended.isBefore(note.from) ? note.from : note.ended, note.outcome));
            }
            return steps;
        }

        private Record log() {
            // Another story of the same seed, on the same stage, must not tell of the same entries.
            UUID entry = UUID.randomUUID();
            String does = List.of(
                            "PROTEST",
                            "PROTEST",
                            "PROTEST",
                            "PICKET",
                            "ACKNOWLEDGED",
                            "ANSWERED",
                            "REFUSED",
                            "PROMISED",
                            "PROMISED",
                            "CONCEDED")
                    .get(random.nextInt(10));
            LocalDate from = day();
            Note note = new Note(does, from, from.plusDays(random.nextInt(4)), random.nextInt(4) > 0);
            notes.put(entry, note);
            note.answers = note.waits || note.picket ? List.of() : some();
            return event(entry, note);
        }

        private Record event(UUID entry, Note note) {
            Entries on = entries.on(note.from + "/" + note.to);
            Entries dated = note.shown ? on : on.held();
            UUID[] answers = note.answers.toArray(UUID[]::new);
            return switch (note.does) {
                case "PROTEST" -> dated.protestSent(entry, Channel.LETTER, 1);
                case "PICKET" -> dated.picketHeld(entry);
                case "ACKNOWLEDGED" -> dated.authorityAnswered(entry, AnswerNature.ACKNOWLEDGEMENT, answers);
                case "ANSWERED" -> dated.authorityAnswered(entry, AnswerNature.ANSWER, answers);
                case "REFUSED" -> dated.authorityAnswered(entry, AnswerNature.REFUSAL, answers);
                case "PROMISED" -> dated.promiseMade(entry, answers);
                case "CONCEDED" -> dated.concessionMade(entry, answers);
                default -> throw new IllegalStateException(note.does);
            };
        }

        private Record change() {
            UUID entry = List.copyOf(notes.keySet()).get(random.nextInt(notes.size()));
            Note note = Objects.requireNonNull(notes.get(entry));
            return switch (random.nextInt(5)) {
                case 0 -> {
                    note.retracted = !note.retracted;
                    yield note.retracted ? away(entry) : entries.entryReinstated(entry);
                }
                case 1 -> {
                    note.shown = !note.shown;
                    yield note.shown ? entries.entryPublished(entry) : entries.entryWithheld(entry);
                }
                case 2 -> decide(entry, note);
                default -> correct(entry, note);
            };
        }

        private Record away(UUID entry) {
            return random.nextBoolean()
                    ? entries.entryRetracted(entry)
                    : entries.entryMerged(entry, new UUID(0, random.nextLong()));
        }

        private Record decide(UUID entry, Note note) {
            LocalDate day = day();
            if (note.does.equals("PROMISED")) {
                note.outcome = random.nextBoolean() ? "KEPT" : "BROKEN";
                note.ended = day;
                return note.outcome.equals("KEPT")
                        ? entries.promiseKept(entry, day.toString())
                        : entries.promiseBroken(entry, day.toString());
            }
            if (!note.waits) {
                return correct(entry, note);
            }
            if (random.nextInt(3) == 0) {
                note.corrected = day;
                return entries.answerClockCorrected(entry, day.toString());
            }
            if (note.pausedFrom == null) {
                note.pausedFrom = day;
                return entries.answerClockPaused(entry, day.toString());
            }
            note.pauses.add(new LocalDate[] {note.pausedFrom, day});
            note.pausedFrom = null;
            return entries.answerClockResumed(entry, day.toString());
        }

        private Record correct(UUID entry, Note note) {
            note.from = day();
            note.to = note.from.plusDays(random.nextInt(4));
            if (!note.answers.isEmpty() || random.nextBoolean()) {
                note.answers = note.waits || note.picket ? List.of() : some();
            }
            if (List.of("ACKNOWLEDGED", "ANSWERED", "REFUSED").contains(note.does)) {
                note.does = List.of("ACKNOWLEDGED", "ANSWERED", "REFUSED").get(random.nextInt(3));
            }
            EntryContent content = ((EntryLogged) event(entry, note)).content();
            return entries.entryCorrected(entry, content);
        }

        /** Up to three entries, also such as wait for nothing. */
        private List<UUID> some() {
            List<UUID> all = List.copyOf(notes.keySet());
            return random.ints(random.nextInt(4), 0, all.size())
                    .mapToObj(all::get)
                    .toList();
        }

        private LocalDate day() {
            return BEGINNING.plusDays(random.nextInt(80));
        }
    }
}
