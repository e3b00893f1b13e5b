package shanyrak.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recognition by the functions that schema {@code account} grants to both sides' database roles. */
public final class SqlRecognition implements Recognition {

    private final JdbcClient jdbc;

    public SqlRecognition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SignedIn> bySession(TokenHash token) {
        return ask("SELECT * FROM account.recognise_session(?)", token);
    }

    @Override
    public Optional<SignedIn> byApiToken(TokenHash token) {
        return ask("SELECT * FROM account.recognise_token(?)", token);
    }

    private Optional<SignedIn> ask(String question, TokenHash token) {
        return jdbc.sql(question)
                .param(token.bytes())
                .query(SqlRecognition::signedIn)
                .optional();
    }

    private static SignedIn signedIn(ResultSet row, int number) throws SQLException {
        var limit = row.getString("token_limit");
        return new SignedIn(
                row.getObject("account", UUID.class),
                row.getString("pseudonym"),
                Roles.told(row.getString("role"), List.of((String[])
                        row.getArray("campaign_roles").getArray())),
                limit == null ? null : Role.valueOf(limit));
    }
}
