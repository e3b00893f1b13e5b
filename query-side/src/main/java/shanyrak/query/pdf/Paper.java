package shanyrak.query.pdf;

import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is to be printed. Words are put into it as text, never as markup. */
public final class Paper {

    /** The family that a style gives to its text. */
    public static final String FONT = "sheet";

    /** What a line of print has no use for, such as marks that turn the order of the text around. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private final Document document = empty();
    private final Element body;

    /**
     * @param language BCP 47 tag of its words
     * @param style CSS, with {@value #FONT} as the only font
     */
    public Paper(String language, String title, String style) {
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        Element head = in(html, "head", "");
        write(head, "title", "", title);
        in(head, "style", "").setTextContent(style);
        body = in(html, "body", "");
    }

    public Element body() {
        return body;
    }

    /** @param kind the class that the style knows it by */
    public Element in(Element parent, String name, String kind) {
        Element child = document.createElement(name);
        child.setAttribute("class", kind);
        parent.appendChild(child);
        return child;
    }

    public void write(Element parent, String name, String kind, String words) {
        in(parent, name, kind).setTextContent(UNPRINTABLE.matcher(words).replaceAll(""));
    }

    Document document() {
        return document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java makes empty documents", e);
        }
    }
}
