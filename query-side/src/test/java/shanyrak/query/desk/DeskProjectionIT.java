package shanyrak.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import shanyrak.events.testing.Entries;
import shanyrak.query.desk.Desk.Logged;
import shanyrak.query.desk.Desk.State;
import shanyrak.query.testing.Stage;

class DeskProjectionIT {

    private static final Stage STAGE = Stage.shared();

    private final UUID actor = UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private final Entries entries = STAGE.entries("desk-" + UUID.randomUUID());
    private final Desk desk = STAGE.bean(Desk.class);

    @Test
    void it_lists_what_one_person_logged_the_newest_first() {
        UUID second = UUID.randomUUID();
        STAGE.playAs(actor, entries.picketHeld(entry));
        STAGE.playAs(UUID.randomUUID(), entries.picketHeld(UUID.randomUUID()));
        STAGE.playAs(actor, entries.held().statementIssued(second));
        assertThat(desk.loggedBy(actor, Long.MAX_VALUE, 9))
                .extracting(Logged::entry, Logged::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second, State.HELD),
                        org.assertj.core.groups.Tuple.tuple(entry, State.PUBLISHED));
    }

    @Test
    void it_follows_what_becomes_of_an_entry() {
        STAGE.playAs(actor, entries.held().picketHeld(entry));
        assertThat(state()).isEqualTo(State.HELD);
        STAGE.play(entries.entryPublished(entry));
        assertThat(state()).isEqualTo(State.PUBLISHED);
        STAGE.play(entries.entryWithheld(entry));
        assertThat(state()).isEqualTo(State.WITHHELD);
        STAGE.play(entries.entryRetracted(entry));
        assertThat(state()).isEqualTo(State.RETRACTED);
    }

    @Test
    void a_correction_moves_the_date_and_the_place() {
        STAGE.playAs(actor, entries.picketHeld(entry));
        STAGE.play(entries.entryCorrected(
                entry, entries.on("2006-05").in("DE", "Berlin").picket(entry, 1, 2)));
        Logged logged = desk.loggedBy(actor, Long.MAX_VALUE, 1).getFirst();
        assertThat(logged.says().edtf()).isEqualTo("2006-05");
        assertThat(logged.says().town()).isEqualTo("Berlin");
    }

    private State state() {
        return desk.loggedBy(actor, Long.MAX_VALUE, 1).getFirst().state();
    }
}
