package shanyrak.command.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does the work that stands before a self-report, as any program would: from what the API says of it. */
public final class Proofs {

    private static final int BITS = 256;

    private Proofs() {}

    /** A new proof for one report to a campaign. */
    public static String of(Visitor visitor, String campaign) {
        JsonNode challenge = new JsonMapper()
                .readTree(visitor.postJson("/api/campaigns/" + campaign + "/self-reports/challenges", "{}")
                        .body());
        return solved(
                challenge.get("challenge").asString(),
                challenge.get("difficulty").asInt());
    }

    public static String solved(String challenge, int difficulty) {
        for (long number = 0; ; number++) {
            String proof = challenge + ":" + number;
            if (isSolved(proof, difficulty)) {
                return proof;
            }
        }
    }

    /** The same challenge with a number that is no solution. */
    public static String unsolved(String challenge, int difficulty) {
        for (long number = 0; ; number++) {
            String proof = challenge + ":" + number;
            if (!isSolved(proof, difficulty)) {
                return proof;
            }
        }
    }

    private static boolean isSolved(String proof, int difficulty) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(proof.getBytes(UTF_8));
            return new BigInteger(1, hash).bitLength() <= BITS - difficulty;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
