package shanyrak.query.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import shanyrak.query.live.LiveTotals.Subject;
import tools.jackson.databind.json.JsonMapper;

/** What some watch, with what they were told last. Who comes is told the newest and misses nothing that comes after it. */
final class Watched {

    private final Subject subject;
    private final LiveTotals totals;
    private final JsonMapper json;
    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private Figures told;
    private Message message;
    private long position;

    /** @throws shanyrak.query.reading.NoSuchPage when there is no such campaign */
    Watched(Subject subject, LiveTotals totals, JsonMapper json) {
        this.subject = subject;
        this.totals = totals;
        this.json = json;
        told = totals.newest(subject);
        message = Message.of(told, json);
        position = told.position();
    }

    /** @param seen position of what the viewer saw last; 0 for nothing */
    synchronized Watched joinedBy(Viewer viewer, long seen) {
        viewers.add(viewer);
        viewer.tell(hasSeen(seen) ? Message.stillHolds(position) : message);
        return this;
    }

    private boolean hasSeen(long seen) {
        return told.position() <= seen && seen <= position;
    }

    void leave(Viewer viewer) {
        viewers.remove(viewer);
    }

    boolean isUnwatched() {
        return viewers.isEmpty();
    }

    /** One message for all, if there is anything to tell. */
    synchronized void lookAgain() {
        Figures now = totals.newest(subject);
        position = now.position();
        if (!now.saysTheSameAs(told)) {
            told = now;
            message = Message.of(now, json);
            viewers.forEach(viewer -> viewer.tell(message));
        }
    }

    /** Tells all that the line holds, and lets those go whose line does not. */
    synchronized void reassure(long patience) {
        Message holds = Message.stillHolds(position);
        viewers.forEach(viewer -> {
            if (viewer.isStuckFor(patience)) {
                viewer.end();
            } else {
                viewer.reassure(holds);
            }
        });
    }

    void end() {
        viewers.forEach(Viewer::end);
    }
}
