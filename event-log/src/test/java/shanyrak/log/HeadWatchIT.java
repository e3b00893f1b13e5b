package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static shanyrak.log.LogDatabase.boiled;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;

@Timeout(60)
class HeadWatchIT {

    private final LogDatabase log = LogDatabase.empty();
    private final HeadWatch head = new HeadWatch(log.query, Duration.ofMillis(50));

    @BeforeEach
    void append() {
        try (PostgresEventStorageEngine engine = log.engine()) {
            engine.appendEvents(boiled("k", 0, 3));
        }
        head.start();
        await().until(() -> head.position() == 3);
    }

    @AfterEach
    void stop() {
        head.stop();
    }

    @Test
    void believes_the_table_and_not_a_notification() throws InterruptedException {
        TestDatabase.execute(log.query, "NOTIFY shanyrak_log, '1000000'");
        head.await(() -> false, Duration.ofMillis(200).toNanos());

        assertThat(head.position()).isEqualTo(3);
    }

    @Test
    void follows_a_database_that_was_restored_to_an_earlier_state() {
        TestDatabase.execute(log.owner, "UPDATE log.head SET position = 1");

        await().until(() -> head.position() == 1);
    }

    @Test
    void waits_for_a_log_that_nobody_has_made_yet() {
        TestDatabase database = TestPostgres.database();
        HeadWatch early = new HeadWatch(database.as("shanyrak_query"), Duration.ofMillis(50));
        early.start();
        LogMigration.migrate(database.owner());
        TestDatabase.execute(database.owner(), "UPDATE log.head SET position = 7");

        await().until(() -> early.position() == 7);
        early.stop();
    }
}
