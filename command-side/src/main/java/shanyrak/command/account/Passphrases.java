package shanyrak.command.account;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.Randomness;

/** Hashes passphrases by Argon2id with OWASP's parameters. Few at a time: each takes 19 MiB and a core. */
@Component
final class Passphrases {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore atOnce =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);
    private final String nobodys;

    Passphrases(Randomness randomness) {
        nobodys = hash(new Passphrase(randomness.token()));
    }

    /** @throws TooBusy when too many others are being checked */
    String hash(Passphrase passphrase) {
        return inTurn(() -> required(argon2.encode(passphrase.text())));
    }

    /** @throws TooBusy when too many others are being checked */
    boolean matches(Passphrase passphrase, String hash) {
        return inTurn(() -> argon2.matches(passphrase.text(), hash));
    }

    /** Costs what {@link #matches} costs, for someone who is not there. */
    void matchNobody(Passphrase passphrase) {
        matches(passphrase, nobodys);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!hasTurn()) {
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private boolean hasTurn() {
        try {
            return atOnce.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String required(@Nullable String hash) {
        return Objects.requireNonNull(hash);
    }
}
