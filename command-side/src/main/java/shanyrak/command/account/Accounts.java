package shanyrak.command.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyrak.command.platform.CommandSideDatabase;
import shanyrak.command.platform.Identities;
import shanyrak.web.Role;
import shanyrak.web.Roles;

/** The accounts as they stand. */
@Component
final class Accounts {

    /** An account with the hash of its passphrase. */
    record Known(Account account, String hash) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Identities identities;

    Accounts(
            @CommandSideDatabase JdbcClient jdbc,
            @CommandSideDatabase TransactionTemplate transaction,
            Identities identities) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.identities = identities;
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM account.account)")
                .query(Boolean.class)
                .single();
    }

    List<Account> all() {
        return jdbc.sql("SELECT *, account.campaign_roles(id) FROM account.account ORDER BY pseudonym_key")
                .query(Accounts::account)
                .list();
    }

    /** Nobody goes by what is no pseudonym; PostgreSQL could not even be asked for some of it. */
    Optional<Known> find(Pseudonym pseudonym) {
        if (!pseudonym.brokenRules().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT *, account.campaign_roles(id) FROM account.account WHERE pseudonym_key = :key")
                .param("key", pseudonym.key())
                .query(Accounts::known)
                .optional();
    }

    /**
     * @param everywhere the role in every campaign; null if there is none
     * @throws PseudonymTaken when somebody goes by it already
     */
    Account add(Pseudonym pseudonym, String hash, @Nullable Role everywhere) {
        var account = new Account(identities.next(), pseudonym.text(), new Roles(everywhere, Map.of()), false);
        try {
            jdbc.sql("""
                    INSERT INTO account.account (id, pseudonym, pseudonym_key, passphrase, role)
                    VALUES (:id, :pseudonym, :key, :hash, :role)""")
                    .param("id", account.id())
                    .param("pseudonym", pseudonym.text())
                    .param("key", pseudonym.key())
                    .param("hash", hash)
                    .param("role", name(everywhere))
                    .update();
            return account;
        } catch (DuplicateKeyException taken) {
            throw new PseudonymTaken();
        }
    }

    void changePassphrase(UUID account, String hash) {
        jdbc.sql("UPDATE account.account SET passphrase = :hash WHERE id = :id")
                .param("hash", hash)
                .param("id", account)
                .update();
    }

    /** Ends the account's sessions at once; its API tokens rest until it is unfrozen. */
    void freeze(UUID account) {
        transaction.executeWithoutResult(status -> {
            keepAnOwnerBeside(account);
            set("frozen = true", account);
            jdbc.sql("DELETE FROM account.session WHERE account = :id")
                    .param("id", account)
                    .update();
        });
    }

    void unfreeze(UUID account) {
        set("frozen = false", account);
    }

    /** @param everywhere the role in every campaign from now on; null for none */
    void changeRole(UUID account, @Nullable Role everywhere) {
        transaction.executeWithoutResult(status -> {
            if (everywhere != Role.OWNER) {
                keepAnOwnerBeside(account);
            }
            jdbc.sql("UPDATE account.account SET role = :role WHERE id = :id")
                    .param("role", name(everywhere))
                    .param("id", account)
                    .update();
        });
    }

    /** Locks the owners, so that two of them cannot shut each other out at the same moment. */
    private void keepAnOwnerBeside(UUID account) {
        var owners = jdbc.sql("""
                SELECT id FROM account.account WHERE role = 'OWNER' AND NOT frozen ORDER BY id FOR UPDATE""").query(UUID.class).list();
        if (owners.equals(List.of(account))) {
            throw new LastOwnerMustStay();
        }
    }

    private void set(String assignment, UUID account) {
        jdbc.sql("UPDATE account.account SET " + assignment + " WHERE id = :id")
                .param("id", account)
                .update();
    }

    private static @Nullable String name(@Nullable Role role) {
        return role == null ? null : role.name();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(account(row, number), row.getString("passphrase"));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("pseudonym"),
                Roles.told(row.getString("role"), List.of((String[])
                        row.getArray("campaign_roles").getArray())),
                row.getBoolean("frozen"));
    }
}
