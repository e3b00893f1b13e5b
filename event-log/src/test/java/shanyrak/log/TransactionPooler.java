package shanyrak.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What a pooler that shares connections by transaction does to its clients: each statement goes to another session of the
 * server. LISTEN is accepted, and the notifications reach somebody else.
 */
final class TransactionPooler implements AutoCloseable {

    private final List<Connection> sessions;
    private final Connection client;
    private final AtomicInteger next = new AtomicInteger();

    TransactionPooler(DataSource server) throws SQLException {
        sessions = List.of(server.getConnection(), server.getConnection());
        client = server.getConnection();
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> connection());
    }

    private Connection connection() {
        return proxy(Connection.class, (method, arguments) -> switch (method.getName()) {
            case "createStatement", "prepareStatement" -> method.invoke(session(), arguments);
            case "close" -> null;
            default -> method.invoke(client, arguments);
        });
    }

    private Connection session() {
        return sessions.get(next.getAndIncrement() % sessions.size());
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return answer.to(method, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    private interface Answer {
        @Nullable
        Object to(Method method, Object[] arguments) throws Exception;
    }

    @Override
    public void close() throws SQLException {
        client.close();
        for (Connection session : sessions) {
            session.close();
        }
    }
}
