package shanyrak.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that knows how often it was asked for a connection, which is once for each query of a reader. */
final class CountedQueries {

    private final AtomicInteger asked = new AtomicInteger();
    private final DataSource counting;

    CountedQueries(DataSource real) {
        this.counting = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        asked.incrementAndGet();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    DataSource dataSource() {
        return counting;
    }

    int sinceLastAsked() {
        return asked.getAndSet(0);
    }
}
