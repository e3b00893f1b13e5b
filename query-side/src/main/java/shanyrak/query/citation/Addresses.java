package shanyrak.query.citation;

import java.net.URI;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shanyrak.query.timeline.TimelineEntry;
import shanyrak.query.timeline.TimelineFilter;

/**
 * Addresses that always show the same state of the record.
 *
 * @param server where the record is read, without a slash at the end
 */
record Addresses(String server) {

    /** As the present reader came here. */
    static Addresses here() {
        return new Addresses(
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }

    URI entry(TimelineEntry entry, long position) {
        return URI.create(
                server + "/campaigns/" + entry.campaign() + "/entries/" + entry.entry() + "?asOf=" + position);
    }

    URI search(String campaign, String list, TimelineFilter filter, long position) {
        return URI.create(
                server + "/campaigns/" + campaign + "/" + list + filter.with("asOf", Long.toString(position)));
    }
}
