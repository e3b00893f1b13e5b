package shanyrak.query.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /**
     * Values of many rows are made by several threads, as words to open and JSON to write take longer than the statement.
     *
     * @param sql what to do with one row
     */
    public <R> void write(String sql, Collection<R> rows, Columns<R> columns) {
        if (!rows.isEmpty()) {
            List<Values> values =
                    rows.parallelStream().map(row -> values(row, columns)).toList();
            jdbc.batchUpdate(sql, values, ROWS, (statement, row) -> row.give(statement));
        }
    }

    private static <R> Values values(R row, Columns<R> columns) {
        Values values = new Values();
        columns.give(row, values);
        return values;
    }

    /** Gives the values of a row, in the order of the statement's parameters. */
    @FunctionalInterface
    public interface Columns<R> {
        void give(R row, Values values);
    }

    /** Values always go with their type, also where there is none: or else the server would have to plan anew. */
    public static final class Values {

        private final List<Value> values = new ArrayList<>();

        public Values id(@Nullable UUID id) {
            return value(id, Types.OTHER);
        }

        public Values text(@Nullable String text) {
            return value(text, Types.VARCHAR);
        }

        public Values name(@Nullable Enum<?> constant) {
            return text(constant == null ? null : constant.name());
        }

        public Values number(@Nullable Long number) {
            return value(number, Types.BIGINT);
        }

        public Values integer(@Nullable Integer number) {
            return value(number, Types.INTEGER);
        }

        public Values integers(List<Integer> numbers) {
            return value(numbers.toArray(Integer[]::new), Types.ARRAY);
        }

        public Values texts(List<String> texts) {
            return value(texts.toArray(String[]::new), Types.ARRAY);
        }

        public Values day(@Nullable LocalDate day) {
            return value(day, Types.DATE);
        }

        public Values flag(boolean flag) {
            return value(flag, Types.BOOLEAN);
        }

        private Values value(@Nullable Object value, int type) {
            values.add(new Value(value, type));
            return this;
        }

        private void give(PreparedStatement statement) throws SQLException {
            for (int n = 0; n < values.size(); n++) {
                values.get(n).give(statement, n + 1);
            }
        }
    }

    private record Value(@Nullable Object value, int type) {

        void give(PreparedStatement statement, int parameter) throws SQLException {
            if (value == null) {
                statement.setNull(parameter, type);
            } else {
                statement.setObject(parameter, value, type);
            }
        }
    }
}
