package shanyrak.standalone;

import static java.util.Objects.requireNonNullElse;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** A database that the environment names, in place of the embedded one. */
final class ExternalDatabase {

    private ExternalDatabase() {}

    /**
     * The database of the variables {@code PREFIX_URL}, {@code PREFIX_USER} and {@code PREFIX_PASSWORD}; user and
     * password may also be parameters of the address.
     */
    static Optional<Database> named(String prefix, Map<String, String> environment) {
        String variable = prefix + "_URL";
        return Optional.ofNullable(environment.get(variable))
                .filter(not(String::isBlank))
                .map(url -> database(
                        variable, url, environment.get(prefix + "_USER"), environment.get(prefix + "_PASSWORD")));
    }

    private static Database database(String variable, String url, @Nullable String user, @Nullable String password) {
        Properties parts = Driver.parseURL(url, null);
        if (parts == null) {
            throw new CannotStart(
                    variable + " is not the address of a PostgreSQL database, like jdbc:postgresql://host:5432/name.");
        }
        return new Database(
                withoutCredentials(url),
                requireNonNullElse(user, parts.getProperty("user", "postgres")),
                requireNonNullElse(password, parts.getProperty("password", "")));
    }

    /** The driver would prefer what stands in the address to the role that is to connect. */
    private static String withoutCredentials(String url) {
        int query = url.indexOf('?');
        if (query < 0) {
            return url;
        }
        String kept = Stream.of(url.substring(query + 1).split("&"))
                .filter(parameter -> !parameter.startsWith("user=") && !parameter.startsWith("password="))
                .collect(joining("&"));
        return url.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
    }
}
