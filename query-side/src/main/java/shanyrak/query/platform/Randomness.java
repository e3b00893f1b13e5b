package shanyrak.query.platform;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Chance that cannot be guessed. */
@Component
public class Randomness {

    private static final int SECRET_BYTES = 32;

    private final SecureRandom chance = new SecureRandom();

    /** A new secret of 256 bits. */
    public byte[] secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        return bytes;
    }
}
