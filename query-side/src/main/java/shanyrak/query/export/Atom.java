package shanyrak.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import shanyrak.query.export.ExportInWords.Told;
import shanyrak.query.timeline.TimelineEntry;

/**
 * A feed for feed readers (RFC 4287). A retracted entry is a tombstone (RFC 6721); a feed is complete, or says where its
 * other pages are (RFC 5005).
 */
record Atom(ExportInWords words) implements Format {

    @Override
    public String extension() {
        return "atom";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int entriesOnAPage() {
        return 500;
    }

    @Override
    public void write(Export what, OutputStream out) throws IOException {
        Map<Integer, String> offices = what.offices();
        try {
            AtomXml xml = new AtomXml(out);
            xml.begin(Feeds.id(what), what.campaign().titleIn(what.reader()).words(), what, this, words);
            while (what.entries().hasNext()) {
                entry(what.entries().next(), what, offices, xml);
            }
            xml.finish();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private void entry(TimelineEntry it, Export what, Map<Integer, String> offices, AtomXml xml)
            throws XMLStreamException {
        if (it.retracted() != null) {
            tombstone(it, what, xml);
        } else {
            shown(it, what, words.tell(it, offices, what.reader()), xml);
        }
    }

    private void tombstone(TimelineEntry it, Export what, AtomXml xml) throws XMLStreamException {
        xml.start("at:deleted-entry");
        xml.attribute("ref", Feeds.id(it.entry()));
        xml.attribute("when", Feeds.midnight(it.updated()));
        xml.text("at:comment", words.retraction(it, what.reader()).orElse(""));
        xml.link("alternate", what.page(it.entry()));
        facts(it, xml);
        xml.end();
    }

    private static void shown(TimelineEntry it, Export what, Told told, AtomXml xml) throws XMLStreamException {
        xml.start("entry");
        xml.text("id", Feeds.id(it.entry()));
        xml.text("title", told.title());
        xml.text("updated", Feeds.midnight(it.updated()));
        xml.text("published", Feeds.midnight(Feeds.published(it)));
        xml.link("alternate", what.page(it.entry()));
        xml.category("kind", it.kind(), told.card().kind());
        xml.category("side", it.side(), told.card().side());
        xml.text("content", told.text());
        facts(it, xml);
        xml.end();
    }

    /** What programs want to know, and no word of a feed says exactly. */
    private static void facts(TimelineEntry it, AtomXml xml) throws XMLStreamException {
        xml.text("shanyrak:when", it.when());
        xml.text("shanyrak:standing", it.standing());
        if (it.retracted() != null) {
            xml.text("shanyrak:retracted", it.retracted());
        }
        xml.text("shanyrak:version", Integer.toString(it.version()));
    }
}
