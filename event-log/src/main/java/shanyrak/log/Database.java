package shanyrak.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Short queries, each on a connection of its own. */
record Database(DataSource dataSource) {

    <T> List<T> query(String sql, Row<T> row, Object... arguments) {
        try (Connection connection = dataSource.getConnection()) {
            return query(connection, sql, row, arguments);
        } catch (SQLException failure) {
            throw new EventStoreException("The event log could not be read", failure);
        }
    }

    void execute(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            statement.execute();
        } catch (SQLException failure) {
            throw new EventStoreException("The event log could not be written", failure);
        }
    }

    static <T> List<T> query(Connection connection, String sql, Row<T> row, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.read(result));
            }
            return rows;
        }
    }

    static long number(Connection connection, String sql, Object... arguments) throws SQLException {
        return query(connection, sql, row -> row.getLong(1), arguments).getFirst();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int n = 0; n < arguments.length; n++) {
            statement.setObject(n + 1, arguments[n]);
        }
        return statement;
    }

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
