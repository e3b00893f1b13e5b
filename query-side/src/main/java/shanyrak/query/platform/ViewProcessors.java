package shanyrak.query.platform;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import shanyrak.events.EventCatalogue;
import shanyrak.events.Upcast;
import shanyrak.log.EventTypes;
import shanyrak.log.LogReader;
import shanyrak.log.LogTail;
import shanyrak.log.PayloadUpcaster;
import shanyrak.log.TailMeters;
import shanyrak.log.autoconfigure.LogProperties;

/** One processor for each view: it follows the log and commits the view's rows together with its token. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogProperties.class)
class ViewProcessors {

    private static final int BATCH = 500;

    /** How long a processor that waits for events may not notice that it shall stop. */
    private static final long WAIT = 100;

    @Bean(initMethod = "start", destroyMethod = "stop")
    @QuerySideDatabase
    LogTail queryLogTail(@QuerySideDatabase DataSource dataSource, LogProperties log) {
        return new LogTail(
                dataSource, EventTypes.of(EventCatalogue.byName()), upcasters(EventCatalogue.upcasts()), log.poll());
    }

    static EventUpcaster upcasters(List<Upcast> upcasts) {
        return new EventUpcasterChain(upcasts.stream()
                .map(it -> new PayloadUpcaster(it.event(), it.from(), it.to(), it.payload()))
                .toList());
    }

    @Bean
    TailMeters tailMeters(@QuerySideDatabase LogTail log) {
        return new TailMeters(log);
    }

    @Bean
    @QuerySideDatabase
    LogReader queryLogReader(@QuerySideDatabase DataSource dataSource) {
        return new LogReader(dataSource);
    }

    @Bean
    @QuerySideDatabase
    ViewTokenStore queryTokenStore(@QuerySideDatabase DataSource dataSource, ViewPositions positions) {
        return new ViewTokenStore(dataSource, positions);
    }

    @Bean
    ConfigurerModule queryViewProcessors(
            List<View> views,
            @QuerySideDatabase LogTail log,
            @QuerySideDatabase TokenStore tokens,
            @QuerySideDatabase PlatformTransactionManager transactions,
            KeysOfTheBatch keys) {
        return configurer -> views.stream().map(View::name).forEach(view -> {
            register(configurer.eventProcessing(), view, log, tokens, transactions);
            configurer.eventProcessing().registerHandlerInterceptor(view, _ -> keys);
        });
    }

    /** A failing event is tried again and again; it is never logged and skipped. */
    private static void register(
            EventProcessingConfigurer processing,
            String view,
            LogTail log,
            TokenStore tokens,
            PlatformTransactionManager transactions) {
        processing
                .registerTrackingEventProcessor(view, _ -> log, _ -> oneThread())
                .registerTokenStore(view, _ -> tokens)
                .registerTransactionManager(view, _ -> new SpringTransactionManager(transactions))
                .registerErrorHandler(view, _ -> PropagatingErrorHandler.instance())
                .registerListenerInvocationErrorHandler(view, _ -> PropagatingErrorHandler.instance());
    }

    private static TrackingEventProcessorConfiguration oneThread() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH)
                .andEventAvailabilityTimeout(WAIT, MILLISECONDS)
                .andInitialTrackingToken(StreamableMessageSource::createTailToken);
    }
}
