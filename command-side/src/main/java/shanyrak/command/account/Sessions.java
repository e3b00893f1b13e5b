package shanyrak.command.account;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.CommandSideDatabase;
import shanyrak.command.platform.Randomness;
import shanyrak.web.TokenHash;

/** Sessions of people in a browser. How long one lasts is decided where it is recognised, in the database. */
@Component
final class Sessions {

    private final JdbcClient jdbc;
    private final Randomness randomness;

    Sessions(@CommandSideDatabase JdbcClient jdbc, Randomness randomness) {
        this.jdbc = jdbc;
        this.randomness = randomness;
    }

    /** @return the token, which nobody can be told again */
    String start(UUID account) {
        forgetEnded();
        var token = randomness.token();
        jdbc.sql("INSERT INTO account.session (token_hash, account) VALUES (:hash, :account)")
                .param("hash", TokenHash.of(token).bytes())
                .param("account", account)
                .update();
        return token;
    }

    void end(TokenHash token) {
        jdbc.sql("DELETE FROM account.session WHERE token_hash = :hash")
                .param("hash", token.bytes())
                .update();
    }

    void endAll(UUID account) {
        jdbc.sql("DELETE FROM account.session WHERE account = :account")
                .param("account", account)
                .update();
    }

    private void forgetEnded() {
        jdbc.sql("""
                DELETE FROM account.session
                WHERE seen < now() - interval '30 minutes' OR started < now() - interval '12 hours'""").update();
    }
}
