package shanyrak.query.since;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads what an exported feed says of itself. */
final class AtomExport {

    private static final XMLInputFactory XML = harmless();
    private static final String ENTRY = "entry/";
    private static final int OF_THE_FEED = 2;
    private static final int OF_AN_ENTRY = 3;

    private final XMLStreamReader xml;
    private final Gathered gathered;
    private int depth;

    private AtomExport(XMLStreamReader xml, Gathered gathered) {
        this.xml = xml;
        this.gathered = gathered;
    }

    /** Nothing outside the file is looked at. */
    private static XMLInputFactory harmless() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml;
    }

    static void read(InputStream in, Gathered gathered) {
        try {
            new AtomExport(XML.createXMLStreamReader(in), gathered).read();
        } catch (XMLStreamException brokenOff) {
            return;
        }
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                element(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void element(String name) throws XMLStreamException {
        if (depth == OF_THE_FEED) {
            ofTheFeed(name);
        } else if (depth == OF_AN_ENTRY && name.equals("id")) {
            entry(text());
        }
    }

    private void ofTheFeed(String name) throws XMLStreamException {
        switch (name) {
            case "campaign" -> gathered.campaign(text());
            case "position" -> gathered.position(text());
            case "deleted-entry" -> entry(attribute("ref"));
            case "link" -> search();
            default -> {}
        }
    }

    private void search() {
        String address = attribute("href");
        if ("alternate".equals(attribute("rel")) && address != null) {
            gathered.search(address);
        }
    }

    private void entry(@Nullable String id) {
        if (id != null && id.contains(ENTRY)) {
            gathered.entry(id.substring(id.lastIndexOf(ENTRY) + ENTRY.length()));
        }
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    private String text() throws XMLStreamException {
        depth--;
        return xml.getElementText();
    }
}
