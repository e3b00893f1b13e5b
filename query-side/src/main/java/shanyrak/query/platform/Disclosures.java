package shanyrak.query.platform;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When something last changed how earlier states of the record are shown: what was withheld, opened or coarsened since
 * goes for them too. A campaign's epoch is the position of that event.
 */
@Component
public class Disclosures {

    private final JdbcClient jdbc;
    private final BatchWriter writer;

    Disclosures(@QuerySideDatabase JdbcClient jdbc, BatchWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    /** That an event at this position changed how earlier states are shown. */
    public record Change(String campaign, long position) {}

    /** In the transaction of a view's batch. */
    public void note(String view, Collection<Change> changes) {
        writer.write(
                """
                INSERT INTO query.disclosure AS known (campaign, view, epoch) VALUES (?, ?, ?)
                ON CONFLICT (campaign, view) DO UPDATE SET epoch = greatest(known.epoch, excluded.epoch)""",
                changes,
                (change, values) -> values.text(change.campaign()).text(view).number(change.position()));
    }

    /** In the transaction that empties a view. */
    public void forget(String view) {
        jdbc.sql("DELETE FROM query.disclosure WHERE view = ?").param(view).update();
    }

    /** The epoch of a campaign; 0 where nothing is known of it. */
    public long epoch(String campaign) {
        return jdbc.sql("SELECT coalesce(max(epoch), 0) FROM query.disclosure WHERE campaign = ?")
                .param(campaign)
                .query(Long.class)
                .single();
    }

    /** The latest epoch of all campaigns. */
    public long latest() {
        return jdbc.sql("SELECT coalesce(max(epoch), 0) FROM query.disclosure")
                .query(Long.class)
                .single();
    }
}
