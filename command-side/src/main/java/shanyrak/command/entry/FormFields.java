package shanyrak.command.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyrak.command.entry.EntryBody.SourceBody;
import shanyrak.command.entry.EntryBody.TurnoutBody;
import shanyrak.command.platform.PlaceBody;

/** An entry as the fields of its form: what {@link TypedForm} reads, written. */
final class FormFields {

    private final Map<String, String> fields = new HashMap<>();

    private FormFields() {}

    static Map<String, String> of(EntryBody body) {
        FormFields form = new FormFields();
        form.put("when", body.when());
        form.place(body.place());
        form.lines("organisers", body.organisers());
        form.turnout(body.turnout());
        form.sources(body.sources());
        form.lines("demands", body.demands());
        form.put("note", body.note());
        form.put("target", body.target());
        form.put("channel", body.channel());
        form.put("addressee", body.addressee());
        form.put("items", body.items());
        form.put("to", body.to());
        form.put("at", body.at());
        form.put("outlet", body.outlet());
        form.put("medium", body.medium());
        form.put("of", body.of());
        form.put("words", body.words());
        form.put("language", body.language());
        form.lines("forces", body.forces());
        form.put("against", body.against());
        form.lines("resistedBy", body.resistedBy());
        return form.fields;
    }

    private void place(@Nullable PlaceBody place) {
        if (place != null) {
            put("place.country", place.country());
            put("place.town", place.town());
            put("place.venue", place.venue());
            put("place.latitude", place.latitude());
            put("place.longitude", place.longitude());
            put("place.precision", place.precision());
        }
    }

    private void turnout(@Nullable TurnoutBody turnout) {
        if (turnout != null) {
            put("turnout.low", turnout.low());
            put("turnout.high", turnout.high());
            put("turnout.words", turnout.words());
        }
    }

    private void sources(@Nullable List<SourceBody> sources) {
        for (int at = 0; sources != null && at < sources.size(); at++) {
            String field = "sources[" + at + "].";
            put(field + "title", sources.get(at).title());
            put(field + "outlet", sources.get(at).outlet());
            put(field + "address", sources.get(at).address());
            put(field + "published", sources.get(at).published());
        }
    }

    private void lines(String field, @Nullable List<?> list) {
        if (list != null) {
            put(field, String.join("\n", list.stream().map(String::valueOf).toList()));
        }
    }

    private void put(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value.toString());
        }
    }
}
