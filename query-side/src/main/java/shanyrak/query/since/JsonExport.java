package shanyrak.query.since;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what the JSON of any export says of itself: lines, feeds, maps and descriptions of packages. */
final class JsonExport {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonExport() {}

    static void read(InputStream in, Gathered gathered) {
        String name = "";
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> name = json.currentName();
                    case VALUE_STRING -> string(name, json.getString(), gathered);
                    case VALUE_NUMBER_INT -> number(name, json.getString(), gathered);
                    default -> {}
                }
            }
        } catch (JacksonException brokenOff) {
            return;
        }
    }

    private static void string(String name, String value, Gathered gathered) {
        switch (name) {
            case "campaign" -> gathered.campaign(value);
            case "search" -> gathered.search(value);
            case "entry" -> gathered.entry(value);
            default -> {}
        }
    }

    private static void number(String name, String value, Gathered gathered) {
        if (name.equals("position")) {
            gathered.position(value);
        }
    }
}
