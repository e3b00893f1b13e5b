package shanyrak.query.platform;

import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.springframework.stereotype.Component;

/** All views of the query side and their processors on this node. */
@Component
public class Views {

    private final Configuration axon;
    private final List<String> names;

    Views(Configuration axon, List<View> views) {
        this.axon = axon;
        names = views.stream().map(View::name).sorted().toList();
    }

    public List<String> names() {
        return names;
    }

    /** Empties a view and reads the whole log into it again; returns at once, the view's position tells how far it is. */
    public void rebuild(String view) {
        TrackingEventProcessor processor = processor(view);
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    /** The views whose processor on this node fails and tries again; those of other nodes are seen by their positions. */
    List<String> failing() {
        return names.stream().filter(this::fails).toList();
    }

    private boolean fails(String view) {
        return processor(view).processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    private TrackingEventProcessor processor(String view) {
        return axon.eventProcessingConfiguration()
                .eventProcessor(view, TrackingEventProcessor.class)
                .orElseThrow();
    }
}
