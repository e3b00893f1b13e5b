package shanyrak.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

    /** RFC 4231, test case 2. */
    private static final String EXPECTED = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private final KeyedHash hash = new KeyedHash("Jefe".getBytes(US_ASCII));

    @Test
    void it_is_the_hash_that_the_standard_gives() {
        byte[] hashed = hash.of("what do ya want for nothing?".getBytes(US_ASCII));
        assertThat(HexFormat.of().formatHex(hashed)).isEqualTo(EXPECTED);
    }

    @Test
    void parts_are_hashed_one_after_the_other() {
        assertThat(hash.of("what do ya ".getBytes(US_ASCII), "want for nothing?".getBytes(US_ASCII)))
                .isEqualTo(hash.of("what do ya want for nothing?".getBytes(US_ASCII)));
    }
}
