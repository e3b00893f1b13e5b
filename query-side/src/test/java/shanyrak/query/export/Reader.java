package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads exports with readers that are not ours. */
final class Reader {

    private static final JsonMapper JSON = new JsonMapper();

    private Reader() {}

    /** The ids of the entries that are in it, in their order; of a feed also of those that are deleted. */
    static List<String> entries(String extension, byte[] written) throws Exception {
        return switch (extension) {
            case "csv" -> rows(new String(written, UTF_8));
            case "jsonl" ->
                new String(written, UTF_8)
                        .lines()
                        .map(line -> JSON.readTree(line).get("entry").stringValue())
                        .toList();
            case "geojson" -> each(written, "features", "id");
            case "json" ->
                each(written, "items", "id").stream().map(Reader::last).toList();
            case "timelinejs.json" -> each(written, "events", "unique_id");
            case "zip" -> rows(Unzipped.of(written).text("entries.csv"));
            case "ics" -> calendar(written);
            case "atom" -> entries(feed(written));
            default -> throw new IllegalArgumentException(extension);
        };
    }

    /** Where a feed goes on; null where it does not. */
    static @Nullable URI next(String extension, byte[] written) throws Exception {
        return switch (extension) {
            case "json" -> {
                JsonNode next = JSON.readTree(written).get("next_url");
                yield next == null ? null : URI.create(next.stringValue());
            }
            case "atom" ->
                feed(written).getOtherLinks().stream()
                        .filter(link -> link.getRel().equals("next"))
                        .map(link -> URI.create(link.getHref()))
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private static List<String> rows(String table) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(table))
                .stream()
                .map(row -> row.get("entry"))
                .toList();
    }

    private static List<String> each(byte[] written, String list, String id) {
        return StreamSupport.stream(JSON.readTree(written).get(list).spliterator(), false)
                .map((JsonNode it) -> it.get(id).stringValue())
                .toList();
    }

    private static List<String> calendar(byte[] written) throws Exception {
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(written)).getComponents().stream()
                        .flatMap(it -> it.<Property>getProperty("UID").stream())
                        .map(Property::getValue)
                        .toList();
    }

    private static List<String> entries(Feed feed) {
        return Stream.concat(
                        feed.getEntries().stream().map(Entry::getId),
                        feed.getForeignMarkup().stream()
                                .filter(it -> it.getName().equals("deleted-entry"))
                                .map(it -> it.getAttributeValue("ref")))
                .map(Reader::last)
                .toList();
    }

    private static Feed feed(byte[] written) throws Exception {
        return (Feed) new WireFeedInput().build(new XmlReader(new ByteArrayInputStream(written)));
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
