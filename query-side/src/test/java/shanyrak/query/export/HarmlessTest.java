package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import shanyrak.query.campaign.Addressee;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Demand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever people type, and wherever, no reader of any format is led to do what they say. */
class HarmlessTest {

    private static final String HOSTILE = "=cmd|' /C calc'!A0\u0000\u0007\u001b[31m\u007f\u0085\ufeff\ufffe\uffff"
            + "<script>alert(1)</script><img src=x onerror=alert(1)>]]>&amp;\"'\ud800 \udc00|"
            + "\r\nEND:VJOURNAL\r\nBEGIN:VEVENT\r\n=1+1;=2+2\t@SUM(A1)\u2028</p>\u000b[x](javascript:alert(1)) `x`";

    private static final Pattern MARKUP =
            Pattern.compile("</?p>|<br>|<a href=\"https://example\\.org/[^\"<>]*\">|</a>");
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Arguments> everyTextInEveryFormat() {
        return Writing.formatsWithTheirVariants()
                .flatMap(format -> Saying.typed().stream().map(path -> Arguments.of(format, path)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyTextInEveryFormat")
    void what_people_type_comes_out_harmless(Format format, String path) throws Exception {
        byte[] written = Writing.write(format, Examples.export(List.of(Saying.instead(path, HOSTILE))));
        check(format, written);
    }

    @ParameterizedTest
    @MethodSource("shanyrak.query.export.Writing#formatsWithTheirVariants")
    void what_a_campaign_says_of_itself_comes_out_harmless(Format format) throws Exception {
        check(format, Writing.write(format, hostileCampaign()));
    }

    @Test
    void what_is_harmful_would_be_noticed() {
        assertThat(Saying.typed()).contains("/place/venue", "/sources/0/title", "/named/0/name", "/outcome/account");
        assertThat(isClean("a\u0007b", "")).isFalse();
        assertThat(isClean("a\nb", "\n")).isTrue();
        assertThat(MARKUP.matcher("<img src=x>").matches()).isFalse();
    }

    private static Export hostileCampaign() {
        Export plain = Examples.export();
        Campaign campaign = Examples.campaign(HOSTILE);
        return new Export(
                new Campaign(
                        "shanyrak", campaign.title(), Map.of("en", HOSTILE), "KZ", null, null, null, true, null, null),
                List.of(new Addressee(1, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, 1)),
                List.of(new Demand(1, Map.of("en", HOSTILE), "raised", List.of(), List.of())),
                plain.search(),
                plain.identity(),
                plain.reader(),
                1,
                plain.updated(),
                null,
                List.of(Saying.instead("/note", "nothing")).iterator());
    }

    private static void check(Format format, byte[] written) throws Exception {
        switch (format) {
            case Csv csv -> csv(csv, written);
            case JsonLines _ -> json(written);
            case GeoJson _, JsonFeed _ -> json(written);
            case Atom _ -> atom(written);
            case ICalendar _ -> calendar(written);
            case TimelineJs _ -> slides(written);
            case DataPackage _ -> files(written);
            default -> throw new AssertionError("no check for " + format);
        }
    }

    private static void csv(Csv format, byte[] written) throws Exception {
        String text = text(written);
        if (format.marked()) {
            assertThat(text).startsWith("\ufeff");
            text = text.substring(1);
        }
        assertThat(isClean(text, "\t\r\n")).isTrue();
        List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().size()).isEqualTo(rows.getFirst().size());
        if (!format.raw()) {
            assertThat(rows.getLast().stream()).noneMatch(cell -> cell.matches("(?s)([=@+\t\r\n]|-(?!\\d)).*"));
            assertThat(text).doesNotContainPattern("[;\\t\\n][=@]");
        }
    }

    private static void json(byte[] written) throws CharacterCodingException {
        String text = text(written);
        assertThat(isClean(text, "\n")).isTrue();
        assertThat(text).doesNotContain("<", "\u2028");
        assertThat(strings(JSON.readTree(text))).allMatch(it -> isClean(it, "\n\t"));
    }

    private static void slides(byte[] written) throws CharacterCodingException {
        json(written);
        JsonNode slides = JSON.readTree(written);
        assertThat(strings(slides.get("title"))).allMatch(HarmlessTest::isHtmlOfOurs);
        assertThat(strings(slides.get("events"))).allMatch(HarmlessTest::isHtmlOfOurs);
    }

    private static void atom(byte[] written) throws Exception {
        assertThat(isClean(text(written), "\t\r\n")).isTrue();
        Feed feed = (Feed) new WireFeedInput().build(new XmlReader(new ByteArrayInputStream(written)));
        assertThat(feed.getEntries()).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.getContents())
                    .hasSize(1)
                    .extracting(Content::getType)
                    .containsOnlyNulls();
            assertThat(entry.getContents().getFirst().getValue()).doesNotContain("\u0007");
        });
        assertThat(text(written)).doesNotContain("<script", "<img");
    }

    private static void calendar(byte[] written) throws Exception {
        assertThat(isClean(text(written), "\t\r\n")).isTrue();
        assertThat(text(written)).doesNotContainPattern("(?<!\r)\n").doesNotContainPattern("\r(?!\n)");
        assertThat(new CalendarBuilder()
                        .build(new ByteArrayInputStream(written))
                        .getComponents())
                .hasSize(1);
        assertThat(text(written).split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    }

    private static void files(byte[] written) throws Exception {
        Unzipped files = Unzipped.of(written);
        assertThat(files.files()).hasSize(6);
        for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
            assertThat(isClean(text(file.getValue()), "\t\r\n")).isTrue();
        }
        json(files.file("datapackage.json"));
        assertThat(text(files.file("README.md")))
                .doesNotContainPattern("(?<!\\\\)<(?!https://)")
                .doesNotContainPattern("(?<!\\\\)\\[");
        assertThat(CSVFormat.RFC4180
                        .parse(new StringReader(text(files.file("entries.csv"))))
                        .getRecords())
                .hasSize(2);
    }

    private static boolean isHtmlOfOurs(String html) {
        String words = MARKUP.matcher(html).replaceAll("");
        return !words.contains("<") && !words.contains(">");
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(HarmlessTest::strings);
    }

    private static boolean isClean(String text, String allowed) {
        return text.codePoints()
                .allMatch(it -> allowed.indexOf(it) >= 0
                        || !Character.isISOControl(it)
                                && it != 0xFEFF
                                && (it & 0xFFFE) != 0xFFFE
                                && !(it >= 0xD800 && it <= 0xDFFF));
    }

    /** Nothing but UTF-8 is taken for text. */
    private static String text(byte[] written) throws CharacterCodingException {
        return UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(written))
                .toString();
    }
}
