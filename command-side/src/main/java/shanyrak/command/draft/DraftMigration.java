package shanyrak.command.draft;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings schema {@code draft} to what this version needs. The role it grants to comes from the log's migration. */
public final class DraftMigration {

    private DraftMigration() {}

    /** Runs as the owner of the database. */
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("draft")
                .table("flyway_history")
                .locations("classpath:db/draft")
                .load()
                .migrate();
    }
}
