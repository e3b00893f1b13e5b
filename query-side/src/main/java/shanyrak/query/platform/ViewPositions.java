package shanyrak.query.platform;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.web.BrokenRule;
import shanyrak.web.TryAgainSoon;

/** How far in the log each view has come. A view's position changes in the same transaction as its rows. */
@Component
public class ViewPositions {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(15);

    private final JdbcClient jdbc;

    ViewPositions(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far views have come, and how completely.
     *
     * @param position that all of them have reached; 0 where one has seen nothing
     * @param lacking how many entries they have {@link Parked} and go on without
     */
    public record Standing(long position, long lacking) {}

    public Standing standing(Collection<String> views) {
        return jdbc.sql("""
                        SELECT coalesce(min(position), 0) AS position,
                          (SELECT count(*) FROM query.parked WHERE view IN (:views)) AS lacking
                        FROM query.view_position WHERE view IN (:views)""")
                .param("views", views)
                .query((row, _) -> new Standing(row.getLong("position"), row.getLong("lacking")))
                .single();
    }

    /** The position that all of the views have reached; 0 where one has seen nothing. */
    public long lowest(Collection<String> views) {
        return jdbc.sql("SELECT coalesce(min(position), 0) FROM query.view_position WHERE view IN (:views)")
                .param("views", views)
                .query(Long.class)
                .single();
    }

    /**
     * Waits until all of the views have reached a position.
     *
     * @throws TryAgainSoon when they have not within two seconds
     */
    public void awaitAtLeast(Collection<String> views, long position) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (lowest(views) < position) {
            if (System.nanoTime() > deadline) {
                throw new TryAgainSoon(BrokenRule.at("atLeast", "NotYetReached", Long.toString(position)));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Whoever listens hears of it as soon as the batch is committed. */
    void moveTo(String view, long position) {
        jdbc.sql("UPDATE query.view_position SET position = :position WHERE view = :view")
                .param("position", position)
                .param("view", view)
                .update();
        jdbc.sql("NOTIFY " + ViewWatch.CHANNEL).update();
    }
}
