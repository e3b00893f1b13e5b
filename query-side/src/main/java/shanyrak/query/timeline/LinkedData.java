package shanyrak.query.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.platform.Json;
import shanyrak.query.reading.Licence;
import shanyrak.query.timeline.Details.PublicPlace;
import shanyrak.query.timeline.Details.PublicSource;

/**
 * An entry as schema.org JSON-LD: a report about an event, with its sources and corrections. Days are those that the date
 * may mean; the date with its doubt is the event's description.
 */
record LinkedData(String base, Campaign campaign, EntryCard card, List<Edition> versions, Locale reader) {

    /** To be put into a script element: nothing in it can end that. */
    String json() {
        return Json.write(report())
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private Map<String, Object> report() {
        TimelineEntry entry = card.entry();
        Parts report = Parts.of("Report");
        report.put("@context", "https://schema.org");
        report.put("@id", address());
        report.put("url", address());
        report.put("identifier", entry.entry().toString());
        report.put("name", card.heading());
        report.put("inLanguage", reader.toLanguageTag());
        report.put("version", entry.version());
        report.put("datePublished", text(entry.recorded()));
        report.put("dateModified", entry.updated().toString());
        report.put("creativeWorkStatus", card.standing());
        report.put("about", event(entry));
        report.put("citation", sources(entry.details()));
        report.put("correction", corrections());
        report.put("isPartOf", record());
        report.put("license", Licence.ADDRESS);
        return report.all();
    }

    private String address() {
        return base + "/campaigns/" + campaign.campaign() + "/entries/"
                + card.entry().entry();
    }

    private Map<String, Object> record() {
        Parts record = Parts.of("Dataset");
        record.put("name", campaign.titleIn(reader).words());
        record.put("url", base + "/campaigns/" + campaign.campaign() + "/timeline");
        record.put("license", Licence.ADDRESS);
        return record.all();
    }

    private Map<String, Object> event(TimelineEntry entry) {
        Parts event = Parts.of("Event");
        event.put("name", card.heading());
        event.put("description", card.date());
        event.put("startDate", entry.earliest().toString());
        event.put("endDate", text(entry.latest()));
        event.put("location", place(entry.details().place()));
        event.put("organizer", organisers(entry.details()));
        event.put("eventStatus", status(entry));
        return event.all();
    }

    private static @Nullable String status(TimelineEntry entry) {
        if (!entry.kind().equals("announcement")) {
            return null;
        }
        boolean calledOff = entry.details().outcome() != null
                && entry.details().outcome().ended().equals("called-off");
        return "https://schema.org/" + (calledOff ? "EventCancelled" : "EventScheduled");
    }

    private static @Nullable List<Map<String, Object>> organisers(Details says) {
        return says.organisers() == null
                ? null
                : says.organisers().stream()
                        .map(name -> {
                            Parts organisation = Parts.of("Organization");
                            organisation.put("name", name);
                            return organisation.all();
                        })
                        .toList();
    }

    private static @Nullable Map<String, Object> place(@Nullable PublicPlace place) {
        if (place == null) {
            return null;
        }
        Parts address = Parts.of("PostalAddress");
        address.put("addressCountry", place.country());
        address.put("addressLocality", place.town());
        Parts location = Parts.of("Place");
        location.put("name", place.venue());
        location.put("address", address.all());
        return location.all();
    }

    private static @Nullable List<Map<String, Object>> sources(Details says) {
        return says.sources() == null
                ? null
                : says.sources().stream().map(LinkedData::source).toList();
    }

    private static Map<String, Object> source(PublicSource source) {
        Parts work = Parts.of("CreativeWork");
        work.put("name", source.title());
        work.put("publisher", source.outlet());
        work.put("url", source.link());
        work.put("datePublished", source.published());
        return work.all();
    }

    /** Of corrections and retractions, with the reasons that were given. */
    private List<Map<String, Object>> corrections() {
        return versions.stream()
                .filter(version -> Version.Change.takesBack(version.change()))
                .map(version -> {
                    Parts comment = Parts.of("CorrectionComment");
                    Details says = version.says().details();
                    comment.put("text", says.reason() == null ? says.explanation() : says.reason());
                    comment.put("datePublished", version.recorded().toString());
                    return comment.all();
                })
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** What is not known is not there. */
    private record Parts(Map<String, Object> all) {

        static Parts of(String type) {
            Parts parts = new Parts(new LinkedHashMap<>());
            parts.put("@type", type);
            return parts;
        }

        void put(String name, @Nullable Object value) {
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                all.put(name, value);
            }
        }
    }
}
