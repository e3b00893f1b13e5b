package shanyrak.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happens to a kettle: the events of these tests. */
final class Kettle {

    static final EventTypes TYPES = EventTypes.of(
            Map.of(
                    "KettleFilled",
                    KettleFilled.class,
                    "KettleBoiled",
                    KettleBoiled.class,
                    "KettleNamed",
                    KettleNamed.class),
            event -> event.getAnnotation(Revision.class).value());

    /** The name of a kettle is claimed; the empty name gives it back. */
    static final Claims CLAIMS = event -> switch (event) {
        case KettleNamed(String before, String name) ->
            name.isEmpty()
                    ? List.of(new ClaimChange.Release(new Claim("name", before)))
                    : List.of(new ClaimChange.Take(new Claim("name", name)));
        default -> List.of();
    };

    private Kettle() {}

    @Revision("1")
    record KettleFilled(
            String kettle,
            int millilitres,
            Optional<String> by,
            @Nullable String remark) {}

    @Revision("2")
    record KettleBoiled(String kettle, String words) {}

    @Revision("1")
    record KettleNamed(String before, String name) {}

    /** Nobody has told the log about this one. */
    record KettleStolen(String kettle) {}
}
