package shanyrak.query.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyrak.query.export.ExportInWords.Told;
import shanyrak.query.timeline.TimelineEntry;
import tools.jackson.core.JsonGenerator;

/** A feed for feed readers (JSON Feed 1.1). */
record JsonFeed(ExportInWords words) implements Format {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") String published,
            @JsonProperty("date_modified") String modified,
            List<String> tags,
            @JsonProperty("_shanyrak") ExportJson.Entry entry) {}

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/feed+json";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int entriesOnAPage() {
        return 100;
    }

    @Override
    public void write(Export what, OutputStream out) {
        Map<Integer, String> offices = what.offices();
        try (JsonGenerator json = ExportJson.to(out)) {
            json.writeStartObject();
            head(what.campaign().titleIn(what.reader()).words(), what, this, words, json);
            json.writeArrayPropertyStart("items");
            what.entries().forEachRemaining(it -> json.writePOJO(item(it, what, offices)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    static void head(String title, Export what, FileType type, ExportInWords words, JsonGenerator json) {
        About about = words.about(what, what.reader());
        json.writeStringProperty("version", VERSION);
        json.writeStringProperty("title", Plain.text(title));
        json.writeStringProperty("home_page_url", about.search());
        json.writeStringProperty("feed_url", what.self(type));
        next(what.page(), json);
        json.writeStringProperty("description", Plain.text(about.cite()));
        json.writeStringProperty("language", what.reader().toLanguageTag());
        json.writePOJOProperty("authors", List.of(Map.of("name", words.say(what.reader(), "layout.name"))));
        json.writePOJOProperty("_shanyrak", about);
    }

    private static void next(Export.@Nullable Page page, JsonGenerator json) {
        if (page != null && page.next() != null) {
            json.writeStringProperty("next_url", page.next().toASCIIString());
        }
    }

    private Item item(TimelineEntry it, Export what, Map<Integer, String> offices) {
        Told told = words.tell(it, offices, what.reader());
        return new Item(
                Feeds.id(it.entry()),
                what.page(it.entry()),
                told.title(),
                told.text(),
                Feeds.midnight(Feeds.published(it)),
                Feeds.midnight(it.updated()),
                List.of(it.kind(), it.side(), it.standing()),
                ExportJson.Entry.of(it, what));
    }
}
