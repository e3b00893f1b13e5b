package shanyrak.benchmarks.tail;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.Parcel;
import shanyrak.log.LogTail;

/** Reads the log's tail and keeps no account of where it is. */
final class Streamed implements Follower.Following {

    @Override
    public void follow(String url, String role, String password) throws InterruptedException {
        try (HikariDataSource pool = Database.pool(url, role, password);
                LogTail log = new LogTail(pool, Parcel.TYPES);
                BlockingStream<TrackedEventMessage<?>> stream = log.openStream(log.createHeadToken())) {
            Follower.ready();
            while (true) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                event.getPayload();
                Follower.handled(event.getIdentifier());
            }
        }
    }
}
