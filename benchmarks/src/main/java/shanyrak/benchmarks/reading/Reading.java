package shanyrak.benchmarks.reading;

import java.util.List;
import shanyrak.benchmarks.Benchmark;
import shanyrak.benchmarks.QuerySideOn;
import shanyrak.benchmarks.Rounds;
import shanyrak.benchmarks.Server;

/** What is read from the query side, from a small log and a large one. */
public record Reading(Server server, Rounds rounds) implements Benchmark {

    private static final long SMALL = 10_000;
    private static final long LARGE = Long.getLong("benchmarks.read", 1_000_000);
    private static final int COPIES = Integer.getInteger("benchmarks.copies", 1);
    private static final List<String> PARTS = List.of(
            System.getProperty("benchmarks.parts", "growing,rates,exporting").split(","));
    private static final String NOTHING_KEPT = "--shanyrak.kept-answers=0";

    @Override
    public void run() throws Exception {
        Filled small = Filled.with(server, "small", 1, SMALL, 1);
        Filled platform = Filled.with(server, "platform", (int) (LARGE / SMALL), LARGE, COPIES);
        Filled one = platform.asOneCampaign(server, "one");
        if (PARTS.contains("growing")) {
            grow(small, platform, one);
        }
        if (PARTS.contains("rates")) {
            rate(platform);
        }
        if (PARTS.contains("exporting")) {
            export(one);
        }
    }

    private void grow(Filled small, Filled platform, Filled one) throws Exception {
        try (QuerySideOn onSmall = small.query(new Recorder(), NOTHING_KEPT);
                QuerySideOn onPlatform = platform.query(new Recorder(), NOTHING_KEPT);
                QuerySideOn onOne = one.query(new Recorder(), NOTHING_KEPT)) {
            new Growing(rounds)
                    .with("log of %,d events, one campaign".formatted(SMALL), small, onSmall)
                    .with(
                            "log of %,d events, %d campaigns".formatted(LARGE, platform.campaigns()),
                            platform,
                            onPlatform)
                    .with("log of %,d events, one campaign".formatted(LARGE), one, onOne)
                    .hold();
        }
    }

    private void rate(Filled platform) throws Exception {
        Recorder recorder = new Recorder();
        try (QuerySideOn query = platform.query(recorder, NOTHING_KEPT);
                QuerySideOn keeping = platform.query()) {
            new Rates(platform, query, recorder, keeping, rounds).hold();
        }
    }

    private void export(Filled one) throws Exception {
        try (QuerySideOn query = one.query()) {
            new Exporting(one, query, rounds).hold();
        }
    }
}
