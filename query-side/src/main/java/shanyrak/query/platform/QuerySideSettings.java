package shanyrak.query.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the query side finds the log with its views, and the vault.
 *
 * @param database holds the log and the views
 * @param vault holds the keys
 */
@ConfigurationProperties("shanyrak")
record QuerySideSettings(Database database, Database vault) {

    /**
     * One database.
     *
     * @param owner may migrate; where it is missing someone else has migrated before
     * @param query the query side's own role
     */
    record Database(String url, @Nullable Login owner, Login query) {}

    record Login(String username, @Nullable String password) {}
}
