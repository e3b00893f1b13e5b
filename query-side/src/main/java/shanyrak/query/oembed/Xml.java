package shanyrak.query.oembed;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An answer as XML: an element for each of its fields. */
final class Xml {

    /** The JDK's own, whatever else there is. */
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private Xml() {}

    static String of(Map<String, Object> fields) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = WRITERS.createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("oembed");
            for (Map.Entry<String, Object> field : fields.entrySet()) {
                xml.writeStartElement(field.getKey());
                xml.writeCharacters(writable(field.getValue().toString()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
    }

    /** XML knows no control characters, however they are written. */
    private static String writable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", " ");
    }
}
