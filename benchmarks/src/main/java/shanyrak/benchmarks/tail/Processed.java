package shanyrak.benchmarks.tail;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.CountDownLatch;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.Parcel;
import shanyrak.log.LogTail;

/** A tracking processor as the views have it: batches of up to 500, the token committed after each. */
final class Processed implements Follower.Following {

    private static final int BATCH = 500;

    @Override
    public void follow(String url, String role, String password) throws InterruptedException {
        try (HikariDataSource pool = Database.pool(url, role, password);
                LogTail log = new LogTail(pool, Parcel.TYPES)) {
            TrackingEventProcessor processor = processor(pool, log);
            processor.start();
            while (processor.processingStatus().isEmpty()) {
                Thread.onSpinWait();
            }
            Follower.ready();
            new CountDownLatch(1).await();
        }
    }

    private static TrackingEventProcessor processor(HikariDataSource pool, LogTail log) {
        return TrackingEventProcessor.builder()
                .name("tail")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler())
                        .build())
                .messageSource(log)
                .tokenStore(tokens(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool))))
                .transactionManager(new SpringTransactionManager(new JdbcTransactionManager(pool)))
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(BATCH)
                        .andInitialTrackingToken(StreamableMessageSource::createHeadToken))
                .build();
    }

    private static JdbcTokenStore tokens(ConnectionProvider connections) {
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(Jackson3Serializer.builder().build())
                .build();
        tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        return tokens;
    }

    static final class Handler {

        @EventHandler
        void on(EventMessage<?> event) {
            Follower.handled(event.getIdentifier());
        }
    }
}
