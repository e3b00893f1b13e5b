package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shanyrak.log.LogDatabase.boiled;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.log.testing.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

    private final LogDatabase log = LogDatabase.empty();

    @BeforeAll
    void append() {
        try (PostgresEventStorageEngine engine = log.engine()) {
            engine.appendEvents(boiled("k", 0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE log.event SET name = 'x'",
                "DELETE FROM log.event",
                "TRUNCATE log.event",
                "UPDATE log.attachment SET content = ''",
                "DELETE FROM log.attachment",
                "TRUNCATE log.attachment",
                "UPDATE log.head SET position = 0",
                "DELETE FROM log.head",
                "INSERT INTO log.claim VALUES ('s', '', 'k', 1)",
                "UPDATE log.claim SET stream = 'x'",
                "DELETE FROM log.claim",
                "ALTER TABLE log.event DISABLE TRIGGER ALL",
                "DROP TABLE log.event",
                "CREATE TABLE log.mine ()"
            })
    void nobody_but_the_owner_changes_what_was_logged(String sql) {
        assertDenied(log.command, sql);
        assertDenied(log.query, sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO log.event SELECT * FROM log.event",
                "INSERT INTO log.attachment SELECT * FROM log.attachment",
                "SELECT log.take_positions(1)",
                "SELECT log.move_head(1)",
                "SELECT log.change_claims('{}', '{}', '{}', '{}', '{}')",
                "SELECT * FROM log.claim",
                "SELECT * FROM log.snapshot"
            })
    void the_query_side_only_reads_events(String sql) {
        assertDenied(log.query, sql);
    }

    @Test
    void both_sides_know_the_head() {
        assertThat(new LogReader(log.query).head()).isEqualTo(1);
        assertThat(new LogReader(log.command).head()).isEqualTo(1);
    }

    @Test
    void positions_are_never_given_back() {
        assertThatThrownBy(() -> new Database(log.command).execute("SELECT log.take_positions(-1)"))
                .isInstanceOf(EventStoreException.class)
                .rootCause()
                .hasMessageContaining("never given back");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void the_head_only_moves_on(int amount) {
        new Database(log.command).execute("SELECT log.move_head(?)", amount);

        assertThat(new LogReader(log.command).head()).isEqualTo(1);
    }

    @Test
    void a_lost_client_does_not_keep_the_head_for_long() throws SQLException {
        try (Connection connection = log.command.getConnection()) {
            connection.setAutoCommit(false);
            Database.number(connection, "SELECT log.take_positions(0)");

            assertThat(Database.query(connection, "SHOW idle_in_transaction_session_timeout", row -> row.getString(1)))
                    .containsExactly("10s");
        }
    }

    @Test
    void migrating_again_changes_nothing() {
        LogMigration.migrate(log.owner);

        assertThat(log.positions()).containsExactly(1L);
    }

    private static void assertDenied(DataSource role, String sql) {
        assertThatThrownBy(() -> TestDatabase.execute(role, sql))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        denied -> assertThat(denied.getSQLState()).isEqualTo("42501"));
    }
}
