package shanyrak.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The work that stands before a self-report, done as the OpenAPI document says it. */
final class Work {

    private static final int BITS = 256;

    private Work() {}

    static String proof(String challenge, int difficulty) {
        for (long number = 0; ; number++) {
            String proof = challenge + ":" + number;
            if (new BigInteger(1, sha256(proof)).bitLength() <= BITS - difficulty) {
                return proof;
            }
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
