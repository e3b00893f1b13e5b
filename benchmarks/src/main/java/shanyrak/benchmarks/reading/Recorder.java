package shanyrak.benchmarks.reading;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Stands in for the query side's pool, and remembers the statements of an answer when it is told to. */
final class Recorder implements BeanPostProcessor {

    private volatile @Nullable List<Recorded> statements;

    /** A statement with what was set in it. */
    record Recorded(String sql, List<Setting> settings) {

        /** @return rows, each value of which was read */
        long run(Connection connection) throws Exception {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Setting setting : settings) {
                    setting.method().invoke(statement, setting.values());
                }
                try (ResultSet rows = statement.executeQuery()) {
                    return read(rows);
                }
            }
        }

        private static long read(ResultSet rows) throws SQLException {
            int columns = rows.getMetaData().getColumnCount();
            long read = 0;
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
                read++;
            }
            return read;
        }
    }

    private record Setting(Method method, Object[] values) {}

    /** What is asked of the database while this is read. */
    List<Recorded> record(Reader reader, String path) throws Exception {
        List<Recorded> recorded = new ArrayList<>();
        statements = recorded;
        try {
            reader.read(path);
        } finally {
            statements = null;
        }
        return List.copyOf(recorded);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("queryDataSource") && bean instanceof HikariDataSource pool ? new Pool(pool) : bean;
    }

    private final class Pool extends HikariDataSource {

        Pool(HikariDataSource replaced) {
            super(settings(replaced));
            replaced.close();
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            List<Recorded> to = isOfAReader() ? statements : null;
            return to == null
                    ? connection
                    : proxy(Connection.class, (method, values) -> {
                        Object result = call(connection, method, values);
                        return result instanceof PreparedStatement statement && values != null
                                ? recording(statement, (String) values[0], to)
                                : result;
                    });
        }
    }

    /** Views go on reading the log, on threads of another sort. */
    private static boolean isOfAReader() {
        return Thread.currentThread().isVirtual();
    }

    private static HikariConfig settings(HikariDataSource pool) {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName(pool.getPoolName());
        settings.setJdbcUrl(pool.getJdbcUrl());
        settings.setUsername(pool.getUsername());
        settings.setPassword(pool.getPassword());
        settings.setMaximumPoolSize(pool.getMaximumPoolSize());
        settings.setDataSourceProperties(pool.getDataSourceProperties());
        return settings;
    }

    private static PreparedStatement recording(PreparedStatement statement, String sql, List<Recorded> to) {
        List<Setting> settings = new ArrayList<>();
        return proxy(PreparedStatement.class, (method, values) -> {
            if (values != null && values.length > 1 && method.getName().startsWith("set")) {
                settings.add(new Setting(method, values));
            } else if (method.getName().equals("executeQuery")) {
                to.add(new Recorded(sql, List.copyOf(settings)));
            }
            return call(statement, method, values);
        });
    }

    @FunctionalInterface
    private interface Calls {
        @Nullable
        Object call(Method method, Object @Nullable [] values) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                Recorder.class.getClassLoader(),
                new Class<?>[] {type},
                (_, method, values) -> calls.call(method, values)));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
