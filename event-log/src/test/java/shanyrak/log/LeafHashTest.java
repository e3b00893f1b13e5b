package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LeafHashTest {

    private static final Instant TIME = Instant.parse("2006-07-14T06:00:00.123456Z");

    /** Computed by a few lines of Python's struct and hashlib from the format's description. */
    @Test
    void has_the_bytes_that_its_description_gives() {
        assertThat(HexFormat.of().formatHex(LeafHash.of("kettle", 3, "KettleBoiled", "2", TIME, "{\"a\":\"ж\"}", "{}")))
                .isEqualTo("982046eaf672d9db677960362441a74446f35af967349f6a925dbd05a011e90e");
    }

    @Test
    void does_not_confuse_where_one_field_ends_and_the_next_begins() {
        assertThat(LeafHash.of("ab", 0, "c", "1", TIME, "{}", "{}"))
                .isNotEqualTo(LeafHash.of("a", 0, "bc", "1", TIME, "{}", "{}"));
    }

    @Test
    void ignores_what_the_database_does_not_keep_of_the_time() {
        assertThat(LeafHash.of("s", 0, "n", "1", TIME.plusNanos(999), "{}", "{}"))
                .isEqualTo(LeafHash.of("s", 0, "n", "1", TIME, "{}", "{}"));
    }
}
