package shanyrak.query.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import shanyrak.query.platform.Json;

/** Filters by the names and values of their parameters, as an address has them. */
public final class Filters {

    private Filters() {}

    public static TimelineFilter of(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int n = 0; n < namesAndValues.length; n += 2) {
            fields.put(namesAndValues[n], namesAndValues[n + 1]);
        }
        return Json.read(Json.write(fields), TimelineFilter.class);
    }
}
