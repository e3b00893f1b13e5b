package shanyrak.query.map;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.Kebab;
import shanyrak.web.Sentences;

/** Says places and marks in the reader’s language. */
@Component
class PlacesInWords {

    private static final int NAMED = 4;

    private final Sentences sentences;

    PlacesInWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String country(Place place, Locale reader) {
        return Locale.of("", place.country()).getDisplayCountry(reader);
    }

    String town(Place place) {
        return place.town() == null ? sentences.say("map.no-town") : place.town();
    }

    /** @param places of one country */
    String mark(List<Place> places, String side, long entries, Locale reader) {
        List<Place> there =
                places.stream().filter(place -> place.of(side).entries() > 0).toList();
        String towns = there.stream().limit(NAMED).map(this::town).collect(Collectors.joining(", "));
        String named = there.size() > NAMED ? sentences.say("map.and-more", towns, there.size() - NAMED) : towns;
        return sentences.say(
                "map.mark",
                named,
                country(places.getFirst(), reader),
                sentences.say("side." + Kebab.constant(side)),
                entries);
    }
}
