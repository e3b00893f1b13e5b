package shanyrak.vault;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the vault's schema {@code vault} up to date and makes its roles, which cannot log in yet. */
public final class VaultMigration {

    private VaultMigration() {}

    /**
     * Safe to run again and from several processes at once.
     *
     * @param owner connects to the vault's database as its owner, who may create roles
     */
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("vault")
                .table("flyway_history")
                .locations("classpath:db/vault")
                .load()
                .migrate();
    }
}
