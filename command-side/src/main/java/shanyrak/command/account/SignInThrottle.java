package shanyrak.command.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.CommandSideDatabase;
import shanyrak.web.KeyedHash;

/**
 * Slows down guessing: after a few attempts at one pseudonym the next has to wait, each time twice as long. Kept under
 * a keyed hash of the pseudonym, forgotten after a day; nothing about the other end is kept at all.
 */
@Component
final class SignInThrottle {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(@CommandSideDatabase JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts the attempt before it is made, so that attempts made at once cannot outrun the delay.
     *
     * @throws TooManyAttempts when it is too early
     */
    void attempt(Pseudonym pseudonym) {
        var now = clock.instant();
        forgetOld(now);
        var who = keyed(pseudonym);
        var taken = jdbc.sql("""
                INSERT INTO account.sign_in_attempt AS a (who, attempts, next_at) VALUES (:who, 1, :now)
                ON CONFLICT (who) DO UPDATE SET
                  attempts = a.attempts + 1,
                  next_at = :now + least(
                    interval '1 second' * CASE WHEN a.attempts < :free THEN 0 ELSE 2 ^ least(a.attempts - :free, 20) END,
                    make_interval(secs => :longest))
                WHERE a.next_at <= :now""")
                .param("who", who)
                .param("now", at(now))
                .param("free", FREE_ATTEMPTS - 1)
                .param("longest", LONGEST_WAIT.toSeconds())
                .update();
        if (taken == 0) {
            throw new TooManyAttempts(wait(who, now).toSeconds() + 1);
        }
    }

    void succeeded(Pseudonym pseudonym) {
        jdbc.sql("DELETE FROM account.sign_in_attempt WHERE who = :who")
                .param("who", keyed(pseudonym))
                .update();
    }

    private Duration wait(byte[] who, Instant now) {
        return jdbc.sql("SELECT next_at FROM account.sign_in_attempt WHERE who = :who")
                .param("who", who)
                .query(Timestamp.class)
                .optional()
                .map(next -> Duration.between(now, next.toInstant()))
                .orElse(Duration.ZERO);
    }

    private void forgetOld(Instant now) {
        jdbc.sql("DELETE FROM account.sign_in_attempt WHERE next_at < :then")
                .param("then", at(now.minus(MEMORY)))
                .update();
    }

    private byte[] keyed(Pseudonym pseudonym) {
        return new KeyedHash(key()).of(pseudonym.key().getBytes(UTF_8));
    }

    private byte[] key() {
        return jdbc.sql("SELECT bytes FROM account.secret WHERE name = 'sign-in'")
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
