package shanyrak.query.export;

import java.time.LocalDate;
import java.util.UUID;
import shanyrak.query.timeline.Corrections.Correction;
import shanyrak.query.timeline.TimelineEntry;

/** What feeds of all formats have in common. */
final class Feeds {

    /** Not the address of a server: an entry stays the same when its record moves, or is read at several addresses. */
    private static final String TAG = "tag:shanyrak.invalid,2006:";

    /** Of our own elements. */
    static final String NAMESPACE = TAG + "record";

    private Feeds() {}

    /** The id of an entry, in every feed and in every version. */
    static String id(UUID entry) {
        return TAG + "entry/" + entry;
    }

    /** The id of a version, which never changes. */
    static String id(Correction it) {
        return id(it.entry().entry()) + "/version/" + it.version();
    }

    static String ofCorrections(Export what) {
        return TAG + "corrections/" + what.campaign().campaign();
    }

    /** The id of a feed: each search is another one. */
    static String id(Export what) {
        String timeline = TAG + "timeline/" + what.campaign().campaign();
        return what.chosen().map(query -> timeline + "?" + query).orElse(timeline);
    }

    /** The day from which the public could see an entry. */
    static LocalDate published(TimelineEntry it) {
        LocalDate recorded = it.recorded();
        return recorded == null ? it.updated() : recorded;
    }

    /** A day as feeds write it. The record says nothing finer than days. */
    static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
