package shanyrak.command.platform;

import javax.sql.DataSource;

/** Brings one schema to what this version needs. Features offer theirs as beans; they run after the log's. */
@FunctionalInterface
public interface Migration {

    /** @param owner logs in as the owner of the database */
    void migrate(DataSource owner);
}
