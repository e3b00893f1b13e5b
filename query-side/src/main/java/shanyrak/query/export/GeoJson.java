package shanyrak.query.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import shanyrak.query.timeline.Coordinates;
import shanyrak.query.timeline.TimelineEntry;
import tools.jackson.core.JsonGenerator;

/** A map (RFC 7946). An entry whose place nobody knows closely enough has no geometry, and is counted. */
record GeoJson(ExportInWords words) implements Format {

    @Override
    public String extension() {
        return "geojson";
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(Export what, OutputStream out) {
        try (JsonGenerator json = ExportJson.to(out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writePOJOProperty("export", words.about(what));
            json.writeArrayPropertyStart("features");
            Extent extent = new Extent();
            what.entries().forEachRemaining(it -> write(it, what, extent, json));
            json.writeEndArray();
            extent.write(json);
            json.writeEndObject();
        }
    }

    private static void write(TimelineEntry it, Export what, Extent extent, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", it.entry().toString());
        json.writeName("geometry");
        point(extent.with(coordinates(it)), json);
        json.writePOJOProperty("properties", ExportJson.Entry.of(it, what));
        json.writeEndObject();
    }

    private static void point(@Nullable Coordinates at, JsonGenerator json) {
        if (at == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", "Point");
        numbers("coordinates", json, at.longitude(), at.latitude());
        json.writeEndObject();
    }

    private static @Nullable Coordinates coordinates(TimelineEntry it) {
        var place = it.details().place();
        return place == null ? null : place.coordinates();
    }

    private static void numbers(String name, JsonGenerator json, BigDecimal... numbers) {
        json.writeArrayPropertyStart(name);
        for (BigDecimal number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    /** How far the points reach, and how many entries have one. */
    private static final class Extent {

        private long located;
        private long unlocated;
        private @Nullable Coordinates southWest;
        private @Nullable Coordinates northEast;

        @Nullable
        Coordinates with(@Nullable Coordinates at) {
            if (at == null) {
                unlocated++;
                return null;
            }
            located++;
            southWest = southWest == null ? at : least(southWest, at);
            northEast = northEast == null ? at : most(northEast, at);
            return at;
        }

        void write(JsonGenerator json) {
            json.writeNumberProperty("located", located);
            json.writeNumberProperty("unlocated", unlocated);
            if (southWest != null && northEast != null) {
                numbers(
                        "bbox",
                        json,
                        southWest.longitude(),
                        southWest.latitude(),
                        northEast.longitude(),
                        northEast.latitude());
            }
        }

        private static Coordinates least(Coordinates one, Coordinates other) {
            return new Coordinates(
                    one.latitude().min(other.latitude()), one.longitude().min(other.longitude()));
        }

        private static Coordinates most(Coordinates one, Coordinates other) {
            return new Coordinates(
                    one.latitude().max(other.latitude()), one.longitude().max(other.longitude()));
        }
    }
}
