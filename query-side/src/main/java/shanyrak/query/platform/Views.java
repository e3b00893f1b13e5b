package shanyrak.query.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.springframework.stereotype.Component;

/** All views of the query side and their processors on this node. */
@Component
public class Views {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Configuration axon;
    private final List<String> names;

    Views(Configuration axon, List<View> views) {
        this.axon = axon;
        names = views.stream().map(View::name).sorted().toList();
    }

    public List<String> names() {
        return names;
    }

    /**
     * Empties a view and reads the whole log into it again; returns at once, the view's position tells how far it is.
     *
     * @throws IllegalStateException if another copy of the query side keeps the view
     */
    public void rebuild(String view) {
        TrackingEventProcessor processor = processor(view);
        processor.shutDown();
        try {
            reset(processor, System.nanoTime() + PATIENCE.toNanos());
        } finally {
            processor.start();
        }
    }

    /** A copy that was killed keeps its views until its claim has run out. */
    private static void reset(TrackingEventProcessor processor, long deadline) {
        try {
            processor.resetTokens();
        } catch (UnableToClaimTokenException claimed) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "The view " + processor.getName() + " is kept by another copy; stop that one first", claimed);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            reset(processor, deadline);
        }
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
