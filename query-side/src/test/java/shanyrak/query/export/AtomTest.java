package shanyrak.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shanyrak.query.timeline.TimelineEntry;
import shanyrak.query.timeline.Told;

/** Read back with ROME. */
class AtomTest {

    private static final Namespace TOMBSTONES = Namespace.getNamespace("http://purl.org/atompub/tombstones/1.0");
    private static final Namespace HISTORY = Namespace.getNamespace("http://purl.org/syndication/history/1.0");

    @Test
    void what_counts_is_an_entry_under_an_id_that_stays() throws Exception {
        Feed feed = feed(Examples.entries(), null);
        assertThat(feed.getEntries()).hasSize(26).extracting(Entry::getId).doesNotHaveDuplicates();
        Entry picket = feed.getEntries().get(4);
        assertThat(picket.getId()).isEqualTo("tag:shanyrak.invalid,2006:entry/" + Examples.id(5));
        assertThat(picket.getTitle())
                .isEqualTo("Picket: London, United Kingdom, 13 April 2006 (uncertain) – Embassy of Kazakhstan");
        assertThat(picket.getPublished()).isEqualTo("2006-05-01T00:00:00Z");
        assertThat(picket.getUpdated()).isEqualTo("2006-06-05T00:00:00Z");
        assertThat(picket.getAlternateLinks())
                .extracting(Link::getHref)
                .containsExactly("https://example.org/campaigns/shanyrak/entries/" + Examples.id(5));
        assertThat(picket.getContents().getFirst().getValue()).contains("Turnout: 30–40 people", "Standing: Verified");
    }

    @Test
    void another_version_is_the_same_entry_changed_later() throws Exception {
        TimelineEntry first = Examples.entries().getFirst();
        TimelineEntry second = Told.again(first, 2, first.updated().plusDays(9));
        Entry before = feed(List.of(first), null).getEntries().getFirst();
        Entry after = feed(List.of(second), null).getEntries().getFirst();
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getUpdated()).isAfter(before.getUpdated());
    }

    @Test
    void what_was_retracted_is_a_tombstone_that_says_why() throws Exception {
        List<Element> tombstones = elements(feed(Examples.entries(), null), "deleted-entry", TOMBSTONES);
        assertThat(tombstones)
                .extracting(it -> it.getAttributeValue("ref"))
                .containsExactly(
                        "tag:shanyrak.invalid,2006:entry/" + Examples.id(21),
                        "tag:shanyrak.invalid,2006:entry/" + Examples.id(22),
                        "tag:shanyrak.invalid,2006:entry/" + Examples.id(23));
        assertThat(tombstones.get(1).getAttributeValue("when")).isEqualTo("2006-06-04T00:00:00Z");
        assertThat(tombstones.get(1).getChildText("comment", TOMBSTONES))
                .isEqualTo("Retracted. It turned out to be false: the paper corrected itself");
    }

    @Test
    void a_feed_says_that_it_is_complete() throws Exception {
        Feed feed = feed(List.of(), null);
        assertThat(elements(feed, "complete", HISTORY)).hasSize(1);
        assertThat(feed.getUpdated()).isEqualTo("2006-06-30T00:00:00Z");
        assertThat(feed.getId()).startsWith("tag:shanyrak.invalid,2006:timeline/shanyrak");
        assertThat(feed.getOtherLinks())
                .filteredOn(link -> link.getRel().equals("self"))
                .extracting(Link::getHref)
                .containsExactly("https://example.org/campaigns/shanyrak/timeline.atom?country=GB&from=2006");
    }

    @Test
    void or_where_its_other_pages_are() throws Exception {
        URI first = URI.create("https://example.org/campaigns/shanyrak/timeline.atom?limit=1");
        URI next = URI.create("https://example.org/campaigns/shanyrak/timeline.atom?limit=1&cursor=x");
        Feed feed = feed(Examples.entries().subList(0, 1), new Export.Page(first, first, next));
        assertThat(elements(feed, "complete", HISTORY)).isEmpty();
        assertThat(feed.getOtherLinks())
                .extracting(Link::getRel, Link::getHref)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("first", first.toString()),
                        org.assertj.core.groups.Tuple.tuple("next", next.toString()));
    }

    private static List<Element> elements(Feed feed, String name, Namespace namespace) {
        return feed.getForeignMarkup().stream()
                .filter(it -> it.getName().equals(name) && it.getNamespace().equals(namespace))
                .toList();
    }

    private static Feed feed(List<TimelineEntry> entries, Export.@Nullable Page page) throws Exception {
        byte[] written =
                Writing.write(Writing.format("atom"), Examples.export(Examples.campaign("Defend"), entries, page));
        return (Feed) new WireFeedInput().build(new XmlReader(new ByteArrayInputStream(written)));
    }
}
