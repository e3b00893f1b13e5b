package shanyrak.query.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes rows by the hundred: the driver makes statements of many rows out of an {@code INSERT} of one. */
@Component
public class BatchWriter {

    private static final int ROWS = 1_000;

    private final JdbcTemplate jdbc;

    BatchWriter(@QuerySideDatabase DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** @param sql what to do with one row */
    public <R> void write(String sql, Collection<R> rows, Columns<R> columns) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, ROWS, (statement, row) -> columns.give(row, new Values(statement)));
        }
    }

    /** Gives the statement the values of a row, in the order of its parameters. */
    @FunctionalInterface
    public interface Columns<R> {
        void give(R row, Values values) throws SQLException;
    }

    /** Values always go with their type, also where there is none: or else the server would have to plan anew. */
    public static final class Values {

        private final PreparedStatement statement;
        private int given;

        Values(PreparedStatement statement) {
            this.statement = statement;
        }

        public Values id(@Nullable UUID id) throws SQLException {
            return value(id, Types.OTHER);
        }

        public Values text(@Nullable String text) throws SQLException {
            return value(text, Types.VARCHAR);
        }

        public Values name(@Nullable Enum<?> constant) throws SQLException {
            return text(constant == null ? null : constant.name());
        }

        public Values number(@Nullable Long number) throws SQLException {
            return value(number, Types.BIGINT);
        }

        public Values day(@Nullable LocalDate day) throws SQLException {
            return value(day, Types.DATE);
        }

        public Values flag(boolean flag) throws SQLException {
            return value(flag, Types.BOOLEAN);
        }

        private Values value(@Nullable Object value, int type) throws SQLException {
            given++;
            if (value == null) {
                statement.setNull(given, type);
            } else {
                statement.setObject(given, value, type);
            }
            return this;
        }
    }
}
