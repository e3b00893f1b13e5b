package shanyrak.command.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.CommandSideDatabase;
import shanyrak.command.platform.Identities;
import shanyrak.command.platform.Randomness;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;
import shanyrak.web.Role;
import shanyrak.web.SignedIn;
import shanyrak.web.TokenHash;

/** Tokens for programs that act for a person. */
@Component
final class ApiTokens {

    private static final int LONGEST_NAME = 60;

    /** A token as it is listed: all but the token itself. */
    record Listed(UUID id, String name, Role role, @Nullable LocalDate lastUsed) {}

    /** A token at the only moment when it can be read. */
    record Fresh(UUID id, String token, Role role) {}

    private final JdbcClient jdbc;
    private final Randomness randomness;
    private final Identities identities;

    ApiTokens(@CommandSideDatabase JdbcClient jdbc, Randomness randomness, Identities identities) {
        this.jdbc = jdbc;
        this.randomness = randomness;
        this.identities = identities;
    }

    /**
     * @param limit the role beyond whose duties the token does nothing; later it does no more than its owner then may
     * @throws Refused when the name is missing or too long, or the limit is above all roles of the owner's
     */
    Fresh create(SignedIn owner, @Nullable String name, @Nullable Role limit) {
        var label = name == null ? "" : name.strip();
        if (limit == null || !brokenRules(label, limit, owner).isEmpty()) {
            throw new Refused(brokenRules(label, limit, owner));
        }
        var fresh = new Fresh(identities.next(), randomness.token(), limit);
        jdbc.sql("""
                INSERT INTO account.api_token (id, account, name, role, token_hash)
                VALUES (:id, :account, :name, :role, :hash)""")
                .param("id", fresh.id())
                .param("account", owner.account())
                .param("name", label)
                .param("role", limit.name())
                .param("hash", TokenHash.of(fresh.token()).bytes())
                .update();
        return fresh;
    }

    List<Listed> of(UUID account) {
        return jdbc.sql(
                        "SELECT id, name, role, last_used FROM account.api_token WHERE account = :account ORDER BY name, id")
                .param("account", account)
                .query((row, number) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getObject("last_used", LocalDate.class)))
                .list();
    }

    /** @return whether the account had such a token */
    boolean revoke(UUID account, UUID token) {
        return jdbc.sql("DELETE FROM account.api_token WHERE id = :id AND account = :account")
                        .param("id", token)
                        .param("account", account)
                        .update()
                > 0;
    }

    private static List<BrokenRule> brokenRules(String name, @Nullable Role limit, SignedIn owner) {
        var broken = new ArrayList<BrokenRule>();
        if (name.isEmpty()) {
            broken.add(BrokenRule.at("name", "TokenNameMissing"));
        }
        if (name.length() > LONGEST_NAME) {
            broken.add(BrokenRule.at("name", "TokenNameTooLong", LONGEST_NAME));
        }
        if (limit == null) {
            broken.add(BrokenRule.at("role", "RoleMissing"));
        } else if (!owner.covers(limit)) {
            broken.add(BrokenRule.at("role", "TokenRoleTooHigh"));
        }
        return broken;
    }
}
