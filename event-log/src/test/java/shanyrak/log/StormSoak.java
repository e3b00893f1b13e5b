package shanyrak.log;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import shanyrak.log.testing.FragileServer;

/** Storm after storm for {@code -Dsoak.minutes}, which is an hour; each says its seed. Runs with Maven's profile soak. */
class StormSoak {

    private static final int ROUNDS = 3;

    @Test
    void storms_for_as_long_as_wanted_do_no_harm() {
        long end = System.nanoTime()
                + Duration.ofMinutes(Integer.getInteger("soak.minutes", 60)).toNanos();
        try (FragileServer server = new FragileServer()) {
            LogDatabase log = LogDatabase.on(server);
            long first = Long.getLong("storm.seed", new Random().nextInt(1_000_000));
            for (long seed = first; System.nanoTime() < end; seed++) {
                log.clear();
                System.out.println("Storm " + seed + ": " + storm(seed, server, log));
            }
        }
    }

    private static String storm(long seed, FragileServer server, LogDatabase log) {
        try {
            return new Storm(seed, server, log).blow(ROUNDS);
        } catch (Exception | AssertionError failure) {
            return fail("-Dstorm.seed=" + seed, failure);
        }
    }
}
