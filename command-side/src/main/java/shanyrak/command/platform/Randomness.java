package shanyrak.command.platform;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Chance that cannot be guessed. */
@Component
public class Randomness {

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom chance = new SecureRandom();

    /** A new secret of 256 bits, in letters that fit into an address. */
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret());
    }

    /** A new secret of 256 bits. */
    public byte[] secret() {
        var bytes = new byte[TOKEN_BYTES];
        chance.nextBytes(bytes);
        return bytes;
    }
}
