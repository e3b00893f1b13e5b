package shanyrak.command.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.CommandSideDatabase;
import shanyrak.command.platform.Randomness;
import shanyrak.web.Role;
import shanyrak.web.TokenHash;

/** One-time links by which an account is made. The first owner's is the set-up link. */
@Component
final class Invitations {

    private static final Duration LIFE = Duration.ofDays(7);

    /**
     * @param campaign the only one in which the role counts; null if it counts in every campaign
     * @param forSetUp works only as long as there is no account at all
     */
    record Invitation(Role role, @Nullable String campaign, boolean forSetUp) {

        @Nullable
        Role everywhere() {
            return campaign == null ? role : null;
        }
    }

    private final JdbcClient jdbc;
    private final Randomness randomness;
    private final Clock clock;

    Invitations(@CommandSideDatabase JdbcClient jdbc, Randomness randomness, Clock clock) {
        this.jdbc = jdbc;
        this.randomness = randomness;
        this.clock = clock;
    }

    /**
     * @param campaign null for a role in every campaign
     * @return the token, which nobody can be told again
     */
    String invite(Role role, @Nullable String campaign) {
        var token = randomness.token();
        keep(token, new Invitation(role, campaign, false));
        return token;
    }

    void offerSetUp(String token) {
        keep(token, new Invitation(Role.OWNER, null, true));
    }

    Optional<Invitation> find(String token) {
        return jdbc.sql("SELECT * FROM account.invitation WHERE token_hash = :hash AND expires > :now")
                .param("hash", TokenHash.of(token).bytes())
                .param("now", now())
                .query((row, number) -> new Invitation(
                        Role.valueOf(row.getString("role")), row.getString("campaign"), row.getBoolean("for_set_up")))
                .optional();
    }

    /**
     * Uses the link up, within the caller's transaction.
     *
     * @throws LinkNoLongerWorks when someone else was faster
     */
    void use(String token) {
        var used = jdbc.sql("DELETE FROM account.invitation WHERE token_hash = :hash AND expires > :now")
                .param("hash", TokenHash.of(token).bytes())
                .param("now", now())
                .update();
        if (used == 0) {
            throw new LinkNoLongerWorks();
        }
    }

    void withdrawSetUp() {
        jdbc.sql("DELETE FROM account.invitation WHERE for_set_up").update();
    }

    private void keep(String token, Invitation invitation) {
        jdbc.sql("DELETE FROM account.invitation WHERE expires <= :now")
                .param("now", now())
                .update();
        jdbc.sql("""
                INSERT INTO account.invitation (token_hash, role, campaign, for_set_up, expires)
                VALUES (:hash, :role, :campaign, :forSetUp, :expires)
                ON CONFLICT (token_hash) DO UPDATE SET expires = excluded.expires""")
                .param("hash", TokenHash.of(token).bytes())
                .param("role", invitation.role().name())
                .param("campaign", invitation.campaign())
                .param("forSetUp", invitation.forSetUp())
                .param("expires", now().plus(LIFE))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
