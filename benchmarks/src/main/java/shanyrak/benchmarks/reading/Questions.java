package shanyrak.benchmarks.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** What people ask a campaign's record, drawn as what is in it was drawn; the same for every log. */
final class Questions {

    private final Random random = new Random(2007);
    private final Filled log;

    Questions(Filled log) {
        this.log = log;
    }

    String filtered() {
        return timeline(filter());
    }

    String search() {
        Tongue tongue = Tongue.any(random);
        String words = tongue.soughtWord(random);
        return timeline("q=" + encoded(random.nextInt(3) == 0 ? words + " " + tongue.soughtWord(random) : words));
    }

    String earlier() {
        return timeline(asOf() + (random.nextBoolean() ? "" : "&" + filter()));
    }

    String totals() {
        return campaign() + "/totals";
    }

    String totalsOfAFilter() {
        return campaign() + "/totals?" + filter();
    }

    String start() {
        return campaign() + "/timeline";
    }

    private String timeline(String query) {
        return campaign() + "/timeline?" + query;
    }

    private String campaign() {
        return "/api/campaigns/" + Happenings.campaign(random.nextInt(log.campaigns()));
    }

    private String asOf() {
        return "asOf=" + (log.events() / 10 + random.nextLong(log.events() * 9 / 10));
    }

    /** One or two choices, in one of the two orders of days. */
    private String filter() {
        StringJoiner query = new StringJoiner("&");
        int first = random.nextInt(6);
        query.add(choice(first));
        if (random.nextBoolean()) {
            query.add(choice((first + 1 + random.nextInt(5)) % 6));
        }
        return query.add("sort=" + (random.nextBoolean() ? "newest" : "oldest")).toString();
    }

    private String choice(int which) {
        return switch (which) {
            case 0 ->
                "kind=" + Scene.kind(random).name().toLowerCase(Locale.ROOT).replace('_', '-');
            case 1 -> "country=" + Scene.TOWNS.draw(random).country();
            case 2 -> "place=" + encoded(Scene.TOWNS.draw(random).name());
            case 3 -> "organisation=" + encoded(Scene.ORGANISATIONS.draw(random));
            case 4 -> "standing=" + (random.nextInt(3) == 0 ? "verified" : "reported");
            default -> month();
        };
    }

    private String month() {
        LocalDate first = LocalDate.of(2015, 1, 1).plusMonths(random.nextInt(130));
        return "from=" + first + "&to=" + first.plusMonths(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** Questions of one sort. */
    Supplier<String> of(Sort sort) {
        return switch (sort) {
            case FILTERED -> this::filtered;
            case SEARCH -> this::search;
            case EARLIER -> this::earlier;
            case TOTALS -> this::totals;
            case TOTALS_OF_A_FILTER -> this::totalsOfAFilter;
        };
    }

    enum Sort {
        FILTERED("timeline, filtered"),
        SEARCH("timeline, searched for words"),
        EARLIER("timeline, as it was"),
        TOTALS("totals"),
        TOTALS_OF_A_FILTER("totals, filtered");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
