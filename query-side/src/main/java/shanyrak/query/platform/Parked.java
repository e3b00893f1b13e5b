package shanyrak.query.platform;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What views could not follow: one entry that cannot be taken in must not keep a view from all the others. Answers that
 * lack something say so, and rebuilding the view tries again.
 */
@Component
public class Parked {

    private static final Logger LOG = LoggerFactory.getLogger(Parked.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate nested;

    Parked(@QuerySideDatabase JdbcClient jdbc, @QuerySideDatabase PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** How many keys the views lack. */
    long count(Collection<String> views) {
        return jdbc.sql("SELECT count(*) FROM query.parked WHERE view IN (:views)")
                .param("views", views)
                .query(Long.class)
                .single();
    }

    Set<String> of(String view) {
        return jdbc.sql("SELECT key FROM query.parked WHERE view = :view")
                .param("view", view)
                .query((row, _) -> row.getString("key"))
                .set();
    }

    /** In the transaction of the batch. */
    void park(String view, String key, long position, RuntimeException failure) {
        String cause = cause(failure);
        LOG.error("View {} goes on without {} from position {} on: {}", view, key, position, cause);
        jdbc.sql("INSERT INTO query.parked (view, key, position, cause) VALUES (?, ?, ?, ?)")
                .params(List.of(view, key, position, cause))
                .update();
    }

    void forget(String view) {
        jdbc.sql("DELETE FROM query.parked WHERE view = ?").param(view).update();
    }

    /** Leaves no trace in the transaction of the batch if it fails. */
    void attempt(Runnable work) {
        nested.executeWithoutResult(_ -> work.run());
    }

    /** Whether the events are to blame. A database that is away comes back, and a wrong statement is wrong for all events. */
    static boolean isAboutTheEvents(RuntimeException failure) {
        return failure instanceof DataIntegrityViolationException
                || !(failure instanceof DataAccessException || failure instanceof TransactionException);
    }

    private static String cause(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
