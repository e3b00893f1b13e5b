package shanyrak.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.campaign.PrecisionPolicySet;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.Publication;
import shanyrak.events.testing.Entries;
import shanyrak.events.values.Precision;
import shanyrak.query.fulltext.Highlights;
import shanyrak.query.fulltext.SearchWords;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.AsOf;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import tools.jackson.databind.JsonNode;

class SearchIT {

    private static final Stage STAGE = Stage.shared();
    private static final AsOf NEWEST = new AsOf(Long.MAX_VALUE, true, 0);

    private final String campaign = "search-" + UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final Timeline timeline = STAGE.bean(Timeline.class);
    private final Web web = new Web(STAGE);

    @ParameterizedTest
    @CsvSource({
        "Residents resisted the eviction, resist",
        "Residents resisted the eviction, evictions",
        "Residents resisted the eviction, RESIDENT",
        "Жители Шанырака не отдали свои дома, дом",
        "Жители Шанырака не отдали свои дома, Shanyrak",
        "Жители Шанырака не отдали свои дома, житель шанырак",
        "Тұрғындар үйлерін қорғады, үйлер",
        "Тұрғындар Шаңырақта үйлерін қорғады, Шанырак",
        "Алматыда полиция үйлерді бұзды, Alma-Ata",
        "Police came to Almaty, Алма-Ата",
        "Police came to Almaty, Алматы police",
        "Police came to Alma Ata, Алматы",
        "a letter to the Akim, мэр",
        "O'Brien said: “enough”, O'Brien",
        "fax no. 7272-45, 7272-45",
    })
    void words_are_found_in_three_languages_and_any_spelling(String said, String search) {
        STAGE.play(said(said));
        assertThat(found("q", search)).containsExactly(entry);
    }

    @ParameterizedTest
    @CsvSource({
        "Residents resisted the eviction, demolition",
        "Police came to Almaty, Astana",
        "Police came to Almaty, Almaty -police",
        "Police came to Almaty, '\"police to Almaty came\"'",
        "Жители отдали, домик",
    })
    void what_is_not_there_is_not_found(String said, String search) {
        STAGE.play(said(said));
        assertThat(found("q", search)).isEmpty();
    }

    @Test
    void words_of_a_phrase_follow_one_another() {
        STAGE.play(said("the police of the city came"));
        assertThat(found("q", "\"police of the city\"")).containsExactly(entry);
        assertThat(found("q", "\"city police\"")).isEmpty();
        assertThat(found("q", "city police")).containsExactly(entry);
    }

    @Test
    void towns_sources_and_organisers_are_found_too() {
        STAGE.play(entries.in("KZ", "Алматы").by("Талмас").picketHeld(entry));
        assertThat(found("q", "Almaty Talmas")).containsExactly(entry);
        assertThat(found("place", "Alma-Ata")).containsExactly(entry);
        assertThat(found("place", "Astana")).isEmpty();
        assertThat(found("organisation", "Талмас")).containsExactly(entry);
        assertThat(found("lead", "Талмас")).containsExactly(entry);
        assertThat(found("lead", "none")).isEmpty();
    }

    @Test
    void what_a_policy_hides_cannot_be_searched_for() {
        STAGE.play(
                STAGE.campaigns().opened(campaign), entries.in("KZ", "Almaty").picketHeld(entry));
        String venue = web.json("/api/campaigns/" + campaign + "/entries/" + entry)
                .at("/place/venue")
                .asString();
        assertThat(venue).isNotEmpty();
        assertThat(found("q", venue)).containsExactly(entry);
        STAGE.play(new PrecisionPolicySet(campaign, Precision.TOWN, List.of()));
        assertThat(found("q", venue)).isEmpty();
        assertThat(found("q", "Almaty")).containsExactly(entry);
        STAGE.play(new PrecisionPolicySet(campaign, Precision.COUNTRY, List.of()));
        assertThat(found("q", "Almaty")).isEmpty();
        assertThat(found("place", "Almaty")).isEmpty();
        assertThat(count().facets()).doesNotContainKey("place");
    }

    @Test
    void what_is_withheld_or_was_said_before_a_correction_is_not_found() {
        STAGE.play(said("first words"), entries.entryCorrected(entry, picket("second words")));
        assertThat(found("q", "first")).isEmpty();
        assertThat(found("q", "second")).containsExactly(entry);
        STAGE.play(entries.entryWithheld(entry));
        assertThat(found("q", "second")).isEmpty();
        assertThat(STAGE.owner()
                        .sql("SELECT count(*) FROM timeline_v3.version WHERE campaign = ? AND"
                                + " (organisers <> '{}' OR terms <> ''::tsvector OR town IS NOT NULL)")
                        .param(campaign)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_was_found_is_marked_in_any_spelling() {
        Highlights highlights = STAGE.bean(Highlights.class);
        SearchWords search = SearchWords.parse("Алма-Ата homes").orElseThrow();
        String text = "A home in Almaty; дом в Алма-Ате";
        assertThat(Highlights.pieces(text, highlights.found(search, List.of(text))).stream()
                        .filter(Highlights.Piece::found)
                        .map(Highlights.Piece::text))
                .containsExactly("home", "Almaty", "Алма-Ате");
        STAGE.play(STAGE.campaigns().opened(campaign), said("<b>homes</b> & gardens"));
        assertThat(web.page("/campaigns/" + campaign + "/timeline?q=home").body())
                .contains("&lt;b&gt;<mark>homes</mark>&lt;/b&gt; &amp; gardens");
    }

    @Test
    void corrected_since_means_corrected_or_retracted_on_that_day_or_later() {
        UUID other = UUID.randomUUID();
        STAGE.play(said("one"), entries.picketHeld(other), entries.entryRetracted(other));
        assertThat(found("correctedSince", "2026-11-23")).containsExactly(other);
        assertThat(found("correctedSince", "2026-11-24")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void every_order_leads_through_all_pages_without_gap_or_double(Sort sort) {
        List<UUID> all = new ArrayList<>();
        Random random = new Random(20060413 + sort.ordinal());
        for (int n = 0; n < 12; n++) {
            UUID logged = UUID.randomUUID();
            all.add(logged);
            STAGE.play(entries.on("2006-04-0" + (1 + random.nextInt(5))).picketHeld(logged));
        }
        STAGE.play(entries.entryVerified(all.get(3)));
        List<UUID> seen = new ArrayList<>();
        String cursor = "";
        do {
            Timeline.Page page = page("sort", Kebab.of(sort), "limit", "5", "cursor", cursor);
            page.entries().forEach(it -> seen.add(it.entry()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        if (sort == Sort.CHANGED) {
            assertThat(seen.getFirst()).isEqualTo(all.get(3));
        }
    }

    @Test
    void facets_divide_what_was_found_and_lead_to_just_that() {
        STAGE.play(
                said("homes"),
                entries.in("KZ", "Almaty").evictionAttemptReported(UUID.randomUUID()),
                entries.protestSent(UUID.randomUUID(), Channel.FAX, 3));
        Facets.Found found = count();
        assertThat(found.total()).isEqualTo(3);
        found.facets()
                .forEach((facet, values) -> values.forEach(
                        (value, entries) -> assertThat(found(facet, value).size())
                                .as(facet + " " + value)
                                .isEqualTo(entries.intValue())));
        assertThat(found.facets())
                .containsKeys("kind", "side", "country", "channel", "standing", "place", "organisation");
    }

    @Test
    void the_page_and_rest_give_the_same_and_link_to_the_next_page() {
        STAGE.play(STAGE.campaigns().opened(campaign), said("homes"), entries.picketHeld(UUID.randomUUID()));
        String search = "/timeline?q=&kind=picket&limit=1&sort=newest";
        JsonNode rest = web.json("/api/campaigns/" + campaign + search);
        String page = web.page("/campaigns/" + campaign + search).body();
        assertThat(rest.at("/total").asInt()).isEqualTo(2);
        assertThat(page).contains("2 entries", rest.at("/entries/0/entry").asString());
        List<String> links =
                web.get("/api/campaigns/" + campaign + search).headers().allValues("Link");
        assertThat(String.join(", ", links))
                .contains("rel=\"first\"", "cursor=" + rest.at("/next").asString() + ">; rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q='; DROP TABLE x; --",
                "q=:* | & ! <->",
                "q=\\",
                "q=\\'a' & b:*",
                "q=a:B",
                "q='a''b'",
                "place=')",
                "organisation={a,b}",
                "q=\"unclosed phrase",
                "q=%E2%80%AE",
                "q=a%00b"
            })
    void rubbish_finds_nothing_or_is_refused_and_breaks_nothing(String parameter) {
        STAGE.play(STAGE.campaigns().opened(campaign));
        String query = parameter.contains("%") ? parameter : encoded(parameter);
        assertThat(web.get("/api/campaigns/" + campaign + "/timeline?" + query).statusCode())
                .isIn(200, 400);
        assertThat(web.page("/campaigns/" + campaign + "/timeline?" + query).statusCode())
                .isIn(200, 400);
    }

    private static String encoded(String parameter) {
        int equals = parameter.indexOf('=');
        return parameter.substring(0, equals + 1)
                + java.net.URLEncoder.encode(parameter.substring(equals + 1), java.nio.charset.StandardCharsets.UTF_8);
    }

    private PicketHeld said(String note) {
        return new PicketHeld(entry, campaign, Publication.NOW, picket(note));
    }

    private Picket picket(String note) {
        return new Picket(entries.picket(entry, 1, 2).facts(), STAGE.values().words(entry, note), null);
    }

    private List<UUID> found(String... filter) {
        return page(filter).entries().stream().map(TimelineEntry::entry).toList();
    }

    private Timeline.Page page(String... filter) {
        return timeline.page(campaign, Filters.of(filter).understood(), NEWEST);
    }

    private Facets.Found count() {
        return STAGE.bean(Facets.class).count(campaign, TimelineFilter.none().understood(), NEWEST);
    }
}
