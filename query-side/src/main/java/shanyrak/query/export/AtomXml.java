package shanyrak.query.export;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import shanyrak.query.reading.Licence;

/** Writes what Atom feeds have in common: their head, and the elements that entries are made of. */
final class AtomXml {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    /** The JDK's own, whatever else there is: others would give other bytes. */
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    AtomXml(OutputStream out) throws XMLStreamException {
        xml = XML.createXMLStreamWriter(out, "UTF-8");
    }

    void begin(String id, String title, Export what, FileType type, ExportInWords words) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("fh", HISTORY);
        xml.writeNamespace("at", TOMBSTONES);
        xml.writeNamespace("shanyrak", Feeds.NAMESPACE);
        attribute("xml:lang", what.reader().toLanguageTag());
        head(id, title, what, type, words);
    }

    private void head(String id, String title, Export what, FileType type, ExportInWords words)
            throws XMLStreamException {
        About about = words.about(what, what.reader());
        text("id", id);
        text("title", title);
        text("subtitle", about.cite());
        text("updated", Feeds.midnight(what.updated()));
        start("author");
        text("name", words.say(what.reader(), "layout.name"));
        end();
        text("rights", words.say(what.reader(), "export.rights", Licence.TITLE));
        link("license", Licence.ADDRESS);
        link("alternate", about.search());
        link("self", what.self(type));
        pages(what);
        text("shanyrak:campaign", about.campaign());
        text("shanyrak:position", Long.toString(about.position()));
        text("shanyrak:epoch", Long.toString(about.epoch()));
        if (about.incomplete() != null) {
            text("shanyrak:incomplete", about.incomplete().toString());
        }
    }

    private void pages(Export what) throws XMLStreamException {
        Export.Page page = what.page();
        if (page == null || page.isAll()) {
            xml.writeEmptyElement("fh:complete");
            return;
        }
        link("first", page.first().toASCIIString());
        if (page.next() != null) {
            link("next", page.next().toASCIIString());
        }
    }

    void start(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    void category(String scheme, String term, String label) throws XMLStreamException {
        xml.writeEmptyElement("category");
        attribute("scheme", Feeds.NAMESPACE + "/" + scheme);
        attribute("term", term);
        attribute("label", Plain.text(label));
    }

    void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        attribute("rel", relation);
        attribute("href", address);
    }

    void text(String element, String text) throws XMLStreamException {
        start(element);
        xml.writeCharacters(Plain.text(text));
        end();
    }

    void finish() throws XMLStreamException {
        end();
        xml.writeEndDocument();
        xml.flush();
    }
}
