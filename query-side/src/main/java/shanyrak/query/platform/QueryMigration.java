package shanyrak.query.platform;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schemas of the views up to date, and gives the role {@code shanyrak_query} what it needs and no more. */
public final class QueryMigration {

    private QueryMigration() {}

    /**
     * Safe to run again and from several processes at once. The log's migration runs before it.
     *
     * @param owner connects to the database as its owner
     */
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("query")
                .table("flyway_history")
                .locations("classpath:db/query")
                .load()
                .migrate();
    }
}
