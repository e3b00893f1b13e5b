package shanyrak.command.selfreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.Randomness;
import shanyrak.command.selfreport.SelfReportBodies.Challenge;
import shanyrak.command.selfreport.SelfReportRefusals.ProofNotValid;
import shanyrak.command.selfreport.SelfReportRefusals.ProofTooOld;
import shanyrak.command.selfreport.SelfReportRefusals.ProofTooYoung;
import shanyrak.vault.Vault;
import shanyrak.web.KeyedHash;

/**
 * Makes a self-report cost a second of a telephone's work instead of a name. A challenge carries its own time and a keyed hash,
 * so that nothing is kept of those that are given out and each copy of this side knows those of the others.
 */
@Component
class Challenges {

    static final Duration GOOD_FOR = Duration.ofHours(6);

    /** Long enough that waiting is no cheaper than working, short enough for somebody whose browser cannot work. */
    static final Duration WAIT = Duration.ofSeconds(30);

    private static final Pattern PROOF = Pattern.compile(
            "((?<chance>[\\w-]{43})\\.(?<second>\\d{1,12})\\.(?<mark>[\\w-]{43}))(?::(?<solution>\\d{1,15}))?");

    private final KeyedHash secret;
    private final Randomness chance;
    private final Clock clock;
    private final int difficulty;

    Challenges(Vault vault, Randomness chance, Clock clock, SelfReportSettings settings) {
        this.secret = new KeyedHash(vault.secret("self-reports"));
        this.chance = chance;
        this.clock = clock;
        this.difficulty = settings.difficulty();
    }

    /** A new challenge for one report to a campaign. */
    Challenge issue(String campaign) {
        return issue(campaign, clock.instant());
    }

    Challenge issue(String campaign, Instant at) {
        String unmarked = chance.token() + "." + at.getEpochSecond();
        return new Challenge(unmarked + "." + mark(campaign, unmarked), difficulty, GOOD_FOR.toSeconds());
    }

    /**
     * What a proof proves.
     *
     * @param challenge by which the report is told from every other
     * @param solved whether work was done for it; if not, its sender has waited
     */
    record Proven(String challenge, boolean solved) {}

    /** @throws shanyrak.web.Refused if it proves nothing for this campaign */
    Proven check(String campaign, String proof) {
        Matcher parts = PROOF.matcher(proof.strip());
        if (!parts.matches() || !isOurs(campaign, parts)) {
            throw new ProofNotValid();
        }
        Duration age = age(parts);
        if (age.compareTo(GOOD_FOR) > 0) {
            throw new ProofTooOld(GOOD_FOR.toHours());
        }
        return proven(parts.group(1), parts.group("solution"), age);
    }

    /** The challenge of a proof alone, so that it can be tried again; a new one where it is good for nothing any more. */
    String again(String campaign, @Nullable String proof) {
        Matcher parts = PROOF.matcher(proof == null ? "" : proof.strip());
        return parts.matches() && isOurs(campaign, parts) && age(parts).compareTo(GOOD_FOR) <= 0
                ? parts.group(1)
                : issue(campaign).challenge();
    }

    private Proven proven(String challenge, @Nullable String solution, Duration age) {
        if (solution == null && age.compareTo(WAIT) < 0) {
            throw new ProofTooYoung(WAIT.minus(age).toSeconds() + 1);
        }
        if (solution != null && !isSolved(challenge + ":" + solution)) {
            throw new ProofNotValid();
        }
        return new Proven(challenge, solution != null);
    }

    private Duration age(Matcher parts) {
        return Duration.between(Instant.ofEpochSecond(Long.parseLong(parts.group("second"))), clock.instant());
    }

    private boolean isOurs(String campaign, Matcher parts) {
        String unmarked = parts.group("chance") + "." + parts.group("second");
        return MessageDigest.isEqual(
                mark(campaign, unmarked).getBytes(UTF_8), parts.group("mark").getBytes(UTF_8));
    }

    private boolean isSolved(String proof) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(proof.getBytes(UTF_8));
            return Integer.numberOfLeadingZeros(ByteBuffer.wrap(hash).getInt()) >= difficulty;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** No campaign's address has a blank. */
    private String mark(String campaign, String unmarked) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secret.of((campaign + " " + unmarked).getBytes(UTF_8)));
    }
}
