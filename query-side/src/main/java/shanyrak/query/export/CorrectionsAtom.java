package shanyrak.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import shanyrak.query.export.CorrectionsInWords.Item;
import shanyrak.query.timeline.Corrections.Correction;

/** Corrections for feed readers (RFC 4287). Each version is an entry of its own, which never changes. */
record CorrectionsAtom(ExportInWords words, CorrectionsInWords corrections) implements CorrectionsFormat {

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
    public void write(Export record, List<Correction> all, OutputStream out) throws IOException {
        Map<Integer, String> offices = record.offices();
        try {
            AtomXml xml = new AtomXml(out);
            xml.begin(Feeds.ofCorrections(record), corrections.title(record), record, this, words);
            for (Correction it : all) {
                entry(it, record, offices, xml);
            }
            xml.finish();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private void entry(Correction it, Export record, Map<Integer, String> offices, AtomXml xml)
            throws XMLStreamException {
        Item item = corrections.tell(it, offices, record.reader());
        xml.start("entry");
        xml.text("id", Feeds.id(it));
        xml.text("title", item.title());
        xml.text("updated", Feeds.midnight(it.day()));
        xml.text("published", Feeds.midnight(it.day()));
        xml.link("alternate", record.page(it.entry().entry()));
        xml.category("change", it.change(), words.say(record.reader(), "export.change." + it.change()));
        xml.text("content", item.text());
        xml.text("shanyrak:entry", it.entry().entry().toString());
        xml.text("shanyrak:version", Integer.toString(it.version()));
        xml.text("shanyrak:position", Long.toString(it.position()));
        xml.end();
    }
}
