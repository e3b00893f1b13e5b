package shanyrak.log;

import static org.awaitility.Awaitility.await;

import shanyrak.log.testing.TestDatabase;

/** Lets whoever writes to one stream fall asleep in the middle of the transaction, while they hold the head. */
final class Sleeper implements AutoCloseable {

    private final LogDatabase log;

    Sleeper(LogDatabase log, String stream) {
        this.log = log;
        TestDatabase.execute(log.owner, """
                CREATE FUNCTION log.fall_asleep() RETURNS trigger LANGUAGE plpgsql AS
                'BEGIN PERFORM pg_sleep(60); RETURN new; END'""");
        TestDatabase.execute(
                log.owner,
                "CREATE TRIGGER sleeper BEFORE INSERT ON log.event FOR EACH ROW WHEN (new.stream = '" + stream
                        + "') EXECUTE FUNCTION log.fall_asleep()");
    }

    /** The process id of the backend that sleeps and holds the head. */
    String awaitHolder() {
        return await().until(
                        () -> log.text("SELECT coalesce(min(pid)::text, 'none') FROM pg_stat_activity"
                                + " WHERE datname = current_database() AND wait_event = 'PgSleep'"),
                        holder -> !holder.equals("none"));
    }

    /** Cancels the statement, as sleeping on would take too long. */
    void wake(String holder) {
        log.text("SELECT pg_cancel_backend(" + holder + ")");
    }

    @Override
    public void close() {
        TestDatabase.execute(log.owner, "DROP FUNCTION log.fall_asleep CASCADE");
    }
}
