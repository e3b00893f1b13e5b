package shanyrak.query.timeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.query.timeline.Details.Ending;
import shanyrak.query.timeline.Details.People;
import shanyrak.query.timeline.Details.PublicPerson;
import shanyrak.query.timeline.Details.PublicPlace;
import shanyrak.query.timeline.Details.PublicSource;

/** The words of an entry that can be searched for. Towns and venues are apart, as a policy may hide them later. */
record Searchable(List<String> other, List<String> town, List<String> venue) {

    static final Searchable NONE = new Searchable(List.of(), List.of(), List.of());

    static Searchable of(Details says) {
        PublicPlace place = says.place();
        return new Searchable(
                other(says), known(place == null ? null : place.town()), known(place == null ? null : place.venue()));
    }

    private static List<String> other(Details says) {
        return Stream.of(
                        all(says.organisers()),
                        stream(says.sources()).flatMap(Searchable::source),
                        stream(says.named()).map(PublicPerson::name),
                        all(says.forces()),
                        all(says.resistedBy()),
                        Stream.of(says.turnout(), says.resisters(), says.signatures(), says.people())
                                .filter(Objects::nonNull)
                                .map(People::words),
                        Stream.of(
                                says.note(),
                                says.target(),
                                says.to(),
                                says.outlet(),
                                says.words(),
                                says.against(),
                                says.charge(),
                                says.terms(),
                                says.court(),
                                says.verdict(),
                                says.by(),
                                account(says.outcome()),
                                says.reason(),
                                says.explanation()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What came of an announcement is hidden while the entry that it became is. */
    private static @Nullable String account(@Nullable Ending outcome) {
        return outcome == null || outcome.held() != null ? null : outcome.account();
    }

    private static Stream<String> source(PublicSource source) {
        return Stream.of(source.title(), source.outlet(), source.address());
    }

    private static Stream<String> all(@Nullable List<String> texts) {
        return stream(texts);
    }

    private static <T> Stream<T> stream(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }

    private static List<String> known(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }
}
