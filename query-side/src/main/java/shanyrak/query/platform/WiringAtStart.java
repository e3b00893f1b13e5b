package shanyrak.query.platform;

import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import shanyrak.log.LogTail;

/**
 * Refuses to start when a view is not wired as meant. Axon falls back to in-memory tokens and to no transactions without a
 * word, and a view would then lose or repeat events.
 */
@Component
class WiringAtStart implements SmartInitializingSingleton {

    private final Configuration axon;
    private final List<View> views;
    private final LogTail log;
    private final TokenStore tokens;

    WiringAtStart(
            Configuration axon,
            List<View> views,
            @QuerySideDatabase LogTail log,
            @QuerySideDatabase TokenStore tokens) {
        this.axon = axon;
        this.views = views;
        this.log = log;
        this.tokens = tokens;
    }

    @Override
    public void afterSingletonsInstantiated() {
        views.stream().map(View::name).forEach(this::check);
    }

    private void check(String view) {
        EventProcessingConfiguration processing = axon.eventProcessingConfiguration();
        TrackingEventProcessor processor = processing
                .eventProcessor(view, TrackingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("The view " + view + " has no tracking processor"));
        require(processor.getMessageSource() == log, view, "does not read the log's tail");
        require(processing.tokenStore(view) == tokens, view, "does not keep its token in the query side's database");
        require(
                processing.transactionManager(view) instanceof SpringTransactionManager,
                view,
                "does not work in transactions of the query side's database");
    }

    private static void require(boolean holds, String view, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("The view " + view + " " + otherwise);
        }
    }
}
