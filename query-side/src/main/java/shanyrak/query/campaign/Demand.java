package shanyrak.query.campaign;

import java.util.Locale;
import java.util.Map;
import shanyrak.query.reading.Said;

/**
 * One sentence that the campaign demands.
 *
 * @param demand its number, from 1
 * @param text by language
 */
public record Demand(int demand, Map<String, String> text) {

    public Said textIn(Locale reader) {
        return Said.in(reader, text);
    }
}
