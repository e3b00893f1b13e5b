package shanyrak.command.account;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings schema {@code account} to what this version needs. The roles it grants to come from the log's migration. */
public final class AccountMigration {

    private AccountMigration() {}

    /** Runs as the owner of the database. */
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("account")
                .table("flyway_history")
                .locations("classpath:db/account")
                .load()
                .migrate();
    }
}
