package shanyrak.log;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shanyrak.log.testing.FragileServer;

/** A storm is drawn by its seed: {@code -Dstorm.seed=N} makes it blow again. */
@Timeout(900)
class StormIT {

    private static final FragileServer SERVER = new FragileServer();
    private static final LogDatabase LOG = LogDatabase.on(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    static LongStream seeds() {
        Long wanted = Long.getLong("storm.seed");
        return wanted == null ? LongStream.of(1, 2006) : LongStream.of(wanted);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_lost_nothing_comes_twice_and_every_answer_is_true(long seed) {
        LOG.clear();
        try {
            new Storm(seed, SERVER, LOG).blow(1);
        } catch (Exception | AssertionError failure) {
            fail("-Dstorm.seed=" + seed, failure);
        }
    }
}
