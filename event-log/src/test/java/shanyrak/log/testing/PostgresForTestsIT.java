package shanyrak.log.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresForTestsIT {

    @Test
    void is_postgresql_18_and_lower_cases_cyrillic() throws SQLException {
        assertThat(query(
                        TestPostgres.database().owner(),
                        "SELECT lower('АЛМА-АТА') || current_setting('server_version')"))
                .startsWith("алма-ата18");
    }

    @Test
    void gives_each_test_a_database_of_its_own() {
        assertThat(TestPostgres.database().url())
                .isNotEqualTo(TestPostgres.database().url());
    }

    @Test
    void lets_a_role_log_in() throws SQLException {
        TestDatabase database = TestPostgres.database();
        TestDatabase.execute(database.owner(), "CREATE ROLE visitor NOLOGIN");

        assertThat(query(database.as("visitor"), "SELECT current_user")).isEqualTo("visitor");
    }

    private static String query(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
