package shanyrak.log;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings schema {@code log}, and the roles of both sides, to what this version needs. */
public final class LogMigration {

    private LogMigration() {}

    /** Runs as the owner of the database, who may create roles unless they are there already. */
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("log")
                .table("flyway_history")
                .locations("classpath:db/log")
                .load()
                .migrate();
    }
}
