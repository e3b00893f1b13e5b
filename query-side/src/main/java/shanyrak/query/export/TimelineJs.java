package shanyrak.query.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import shanyrak.query.export.ExportInWords.Told;
import shanyrak.query.reading.Licence;
import shanyrak.query.timeline.TimelineEntry;
import tools.jackson.core.JsonGenerator;

/** Slides for TimelineJS, which shows words as HTML. */
record TimelineJs(ExportInWords words) implements Format {

    /** More than that a browser shows badly. The first slide says how many there are. */
    static final int MOST = 300;

    record Text(String headline, String text) {}

    record Title(Text text, @JsonProperty("unique_id") String id) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Slide(
            @JsonProperty("unique_id") String id,
            @JsonProperty("start_date") SlideDate start,
            @JsonProperty("end_date") @Nullable SlideDate end,
            @JsonProperty("display_date") String date,
            Text text,
            String group,
            boolean autolink) {}

    @Override
    public String extension() {
        return "timelinejs.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(Export what, OutputStream out) {
        Map<Integer, String> offices = what.offices();
        About about = words.about(what, what.reader());
        try (JsonGenerator json = ExportJson.to(out)) {
            json.writeStartObject();
            json.writeStringProperty("scale", "human");
            json.writePOJOProperty("export", words.about(what));
            json.writePOJOProperty("title", title(what, about));
            json.writeArrayPropertyStart("events");
            for (int shown = 0; shown < MOST && what.entries().hasNext(); shown++) {
                json.writePOJO(slide(what.entries().next(), what, offices));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private Title title(Export what, About about) {
        String summary = what.campaign().summaryIn(what.reader()).words();
        String shown = what.total() > MOST
                ? words.say(what.reader(), "export.slides.first", MOST, what.total())
                : words.say(what.reader(), "export.slides", what.total());
        String rights = words.say(what.reader(), "export.rights", Licence.TITLE);
        return new Title(
                new Text(
                        html(about.title()),
                        paragraphs(Stream.of(summary, shown, about.cite(), rights))
                                + link(about.search(), words.say(what.reader(), "export.slides.search"))),
                "title");
    }

    private Slide slide(TimelineEntry it, Export what, Map<Integer, String> offices) {
        Told told = words.tell(it, offices, what.reader());
        String id = it.entry().toString();
        return new Slide(
                id,
                SlideDate.first(it),
                SlideDate.last(it),
                html(told.card().date()),
                new Text(
                        html(told.title()),
                        paragraphs(told.lines().stream())
                                + link(what.page(it.entry()), words.say(what.reader(), "export.slides.entry"))),
                html(told.card().kind()),
                false);
    }

    private static String paragraphs(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank())
                .map(text -> "<p>" + html(text).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    private static String link(String address, String text) {
        return "<p><a href=\"" + html(address) + "\">" + html(text) + "</a></p>";
    }

    private static String html(String text) {
        return HtmlUtils.htmlEscape(Plain.text(text), "UTF-8");
    }
}
