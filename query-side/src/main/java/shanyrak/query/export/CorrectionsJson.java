package shanyrak.query.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shanyrak.query.timeline.Corrections.Correction;
import shanyrak.query.timeline.Difference;
import tools.jackson.core.JsonGenerator;

/** Corrections for feed readers (JSON Feed 1.1). Each version is an item of its own, which never changes. */
record CorrectionsJson(ExportInWords words, CorrectionsInWords corrections) implements CorrectionsFormat {

    record Said(UUID entry, int version, long position, String change, List<Difference> differences) {}

    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") String published,
            List<String> tags,
            @JsonProperty("_shanyrak") Said said) {}

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
    public void write(Export record, List<Correction> all, OutputStream out) {
        Map<Integer, String> offices = record.offices();
        try (JsonGenerator json = ExportJson.to(out)) {
            json.writeStartObject();
            JsonFeed.head(corrections.title(record), record, this, words, json);
            json.writeArrayPropertyStart("items");
            all.forEach(it -> json.writePOJO(item(it, record, offices)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private Item item(Correction it, Export record, Map<Integer, String> offices) {
        CorrectionsInWords.Item item = corrections.tell(it, offices, record.reader());
        return new Item(
                Feeds.id(it),
                record.page(it.entry().entry()),
                item.title(),
                item.text(),
                Feeds.midnight(it.day()),
                List.of(it.change()),
                new Said(it.entry().entry(), it.version(), it.position(), it.change(), it.differences()));
    }
}
