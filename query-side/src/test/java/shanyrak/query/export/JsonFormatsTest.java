package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.Point;
import org.junit.jupiter.api.Test;
import shanyrak.query.platform.Json;
import shanyrak.query.timeline.TimelineEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonFormatsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void a_line_is_an_entry_as_rest_has_it() {
        List<String> lines = new String(Writing.write(Writing.format("jsonl"), Examples.export()), UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSameSizeAs(Examples.entries());
        for (int n = 0; n < lines.size(); n++) {
            ObjectNode line = (ObjectNode) JSON.readTree(lines.get(n));
            line.remove(List.of("page", "export"));
            assertThat(line)
                    .isEqualTo(JSON.readTree(Json.write(Examples.entries().get(n))));
        }
    }

    @Test
    void a_map_has_points_as_they_may_be_shown_and_counts_what_is_on_none() {
        byte[] written = Writing.write(Writing.format("geojson"), Examples.export());
        FeatureCollection map = JSON.readValue(written, FeatureCollection.class);
        List<Feature> located = map.getFeatures().stream()
                .filter(it -> it.getGeometry() != null)
                .toList();
        assertThat(located).hasSize(5);
        Feature picket = located.get(2);
        assertThat(picket.getId()).isEqualTo(Examples.id(5).toString());
        assertThat(((Point) picket.getGeometry()).getCoordinates().getLongitude())
                .isEqualTo(-0.19);
        assertThat(((Point) picket.getGeometry()).getCoordinates().getLatitude())
                .isEqualTo(51.51);
        assertThat(picket.<String>getProperty("standing")).isEqualTo("verified");
        assertThat(map.getBbox()).containsExactly(-0.19, 43.29, 76.85, 55.75);
        JsonNode raw = JSON.readTree(written);
        assertThat(raw.get("located").intValue()).isEqualTo(5);
        assertThat(raw.get("unlocated").intValue()).isEqualTo(24);
        assertThat(raw.get("features").get(2).has("geometry")).isTrue();
        assertThat(raw.get("features").get(2).get("geometry").isNull()).isTrue();
    }

    @Test
    void a_map_of_nothing_has_no_box() {
        JsonNode map = JSON.readTree(Writing.write(Writing.format("geojson"), Examples.export(List.of())));
        assertThat(map.has("bbox")).isFalse();
        assertThat(map.get("features").size()).isZero();
    }

    @Test
    void a_feed_has_what_json_feed_asks_for() {
        JsonNode feed = JSON.readTree(Writing.write(Writing.format("json"), Examples.export()));
        assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").stringValue()).isNotBlank();
        assertThat(feed.get("feed_url").stringValue()).contains("/timeline.json?");
        assertThat(feed.has("next_url")).isFalse();
        assertThat(feed.get("items").valueStream()).hasSize(29).allSatisfy(item -> {
            assertThat(item.get("id").stringValue()).startsWith("tag:");
            assertThat(item.get("content_text").stringValue()).isNotBlank();
            assertThat(item.get("date_modified").stringValue()).endsWith("T00:00:00Z");
        });
        JsonNode retracted = feed.get("items").get(21);
        assertThat(retracted.get("title").stringValue()).startsWith("Retracted: ");
        assertThat(retracted.get("_shanyrak").get("retracted").stringValue()).isEqualTo("false");
    }

    @Test
    void a_page_of_a_feed_says_where_the_next_one_is() {
        Export.Page page = new Export.Page(
                URI.create("https://example.org/campaigns/shanyrak/timeline.json?limit=1"),
                URI.create("https://example.org/campaigns/shanyrak/timeline.json?limit=1"),
                URI.create("https://example.org/campaigns/shanyrak/timeline.json?limit=1&cursor=x"));
        JsonNode feed = JSON.readTree(
                Writing.write(Writing.format("json"), Examples.export(Examples.campaign("Defend"), List.of(), page)));
        assertThat(feed.get("next_url").stringValue()).endsWith("limit=1&cursor=x");
    }

    @Test
    void slides_have_dates_as_exact_as_they_are_known() {
        JsonNode slides = slides(Examples.entries());
        assertThat(date(slides, 1, "start_date")).isEqualTo("{\"year\":2006}");
        assertThat(date(slides, 9, "start_date")).isEqualTo("{\"year\":2006,\"month\":4}");
        assertThat(slides.get("events").get(8).has("end_date")).isFalse();
        assertThat(date(slides, 8, "end_date")).isEqualTo("{\"year\":2006,\"month\":4,\"day\":20}");
        assertThat(date(slides, 14, "start_date")).isEqualTo("{\"year\":2006,\"month\":6}");
        assertThat(date(slides, 14, "end_date")).isEqualTo("{\"year\":2006,\"month\":8}");
        assertThat(date(slides, 24, "end_date")).isEqualTo("{\"year\":2009}");
        assertThat(slides.get("events").get(4).get("display_date").stringValue())
                .isEqualTo("13 April 2006 (uncertain)");
        assertThat(slides.get("events")
                        .valueStream()
                        .map(it -> it.get("unique_id").stringValue()))
                .doesNotHaveDuplicates()
                .allSatisfy(UUID::fromString);
    }

    @Test
    void slides_are_at_most_300_and_say_so() {
        List<TimelineEntry> many = Collections.nCopies(301, Examples.entries().getFirst());
        JsonNode slides = slides(many);
        assertThat(slides.get("events").size()).isEqualTo(300);
        assertThat(slides.get("title").get("text").get("text").stringValue()).contains("The first 300 of 301 entries");
        assertThat(slides(new ArrayList<>(many.subList(0, 300)))
                        .get("title")
                        .get("text")
                        .get("text")
                        .stringValue())
                .contains("300 entries.");
    }

    private static JsonNode slides(List<TimelineEntry> entries) {
        return JSON.readTree(Writing.write(Writing.format("timelinejs.json"), Examples.export(entries)));
    }

    private static String date(JsonNode slides, int number, String name) {
        return slides.get("events").get(number - 1).get(name).toString();
    }
}
