package shanyrak.benchmarks.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import shanyrak.events.entry.Kind;

/** Where, by whom and in which ways things happen, and how often each. */
final class Scene {

    static final Zipf<Town> TOWNS =
            new Zipf<>(List.of("""
            GB London,KZ Almaty,RU Moscow,DE Berlin,KZ Astana,SE Stockholm,IE Dublin,US New York,FR Paris,BE Brussels,KZ Shymkent,
            RU Saint Petersburg,AT Vienna,NL Amsterdam,KZ Aktau,IT Rome,ES Madrid,PL Warsaw,CZ Prague,UA Kyiv,KZ Zhanaozen,
            GR Athens,PT Lisbon,DK Copenhagen,NO Oslo,FI Helsinki,CA Toronto,AU Melbourne,NG Lagos,BR Sao Paulo,IN Chennai,
            LK Colombo,IL Tel Aviv,TR Istanbul,RU Samara,RU Yekaterinburg,DE Hamburg,DE Cologne,GB Glasgow,GB Liverpool,
            KZ Karaganda,KZ Taraz,MY Kuala Lumpur,ZA Johannesburg,CL Santiago""".split(",")).stream().map(Town::of).toList());

    static final Zipf<String> ORGANISATIONS = new Zipf<>(IntStream.rangeClosed(1, 120)
            .mapToObj(number -> "Committee No. " + number + " of " + Tongue.ENGLISH.soughtWord(new Random(number)))
            .toList());

    private static final Map<Kind, Integer> KINDS = new EnumMap<>(Map.of(
            Kind.PROTEST, 30,
            Kind.PICKET, 25,
            Kind.MEDIA_COVERAGE, 13,
            Kind.STATEMENT, 10,
            Kind.RALLY, 7,
            Kind.EVICTION_ATTEMPT, 4,
            Kind.MEETING, 4,
            Kind.ANSWER, 3,
            Kind.PETITION, 2,
            Kind.DEMOLITION, 2));

    private static final List<Kind> KINDS_BY_WEIGHT = KINDS.entrySet().stream()
            .flatMap(kind -> Collections.nCopies(kind.getValue(), kind.getKey()).stream())
            .toList();

    private Scene() {}

    /** A town in its country. */
    record Town(String country, String name) {

        static Town of(String text) {
            String[] parts = text.strip().split(" ", 2);
            return new Town(parts[0], parts[1]);
        }
    }

    static Kind kind(Random random) {
        return KINDS_BY_WEIGHT.get(random.nextInt(KINDS_BY_WEIGHT.size()));
    }
}
