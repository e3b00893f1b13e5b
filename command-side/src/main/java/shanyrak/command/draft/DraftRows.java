package shanyrak.command.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.CommandSideDatabase;
import shanyrak.events.entry.Kind;
import shanyrak.events.values.Sealed;

/** The table {@code draft.draft}. Whoever asks says whose drafts. */
@Component
class DraftRows {

    private final JdbcClient jdbc;

    DraftRows(@CommandSideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A draft as it lies in the table. */
    record Row(UUID id, String campaign, Kind kind, Sealed fields, LocalDate day) {}

    /**
     * Makes room for the draft of a form, where there is none yet.
     *
     * @param id for a new one
     * @return the id of the form's draft
     */
    UUID room(UUID id, UUID account, UUID form, String campaign, Kind kind, LocalDate day) {
        return jdbc.sql("""
                        INSERT INTO draft.draft (id, account, form, campaign, kind, day)
                        VALUES (:id, :account, :form, :campaign, :kind, :day)
                        ON CONFLICT (account, form) DO UPDATE
                        SET campaign = excluded.campaign, kind = excluded.kind, day = excluded.day
                        RETURNING id""")
                .param("id", id)
                .param("account", account)
                .param("form", form)
                .param("campaign", campaign)
                .param("kind", kind.name())
                .param("day", day)
                .query(UUID.class)
                .single();
    }

    void fill(Sealed fields) {
        jdbc.sql("UPDATE draft.draft SET fields = :fields WHERE id = :id")
                .param("fields", fields.text())
                .param("id", fields.key())
                .update();
    }

    int count(UUID account) {
        return jdbc.sql("SELECT count(*) FROM draft.draft WHERE account = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** The latest first. */
    List<Row> of(UUID account) {
        return jdbc.sql("""
                        SELECT * FROM draft.draft WHERE account = :account AND fields IS NOT NULL
                        ORDER BY day DESC, id""")
                .param("account", account)
                .query((row, _) -> row(row))
                .list();
    }

    Optional<Row> find(UUID account, UUID id) {
        return jdbc.sql("SELECT * FROM draft.draft WHERE account = :account AND id = :id AND fields IS NOT NULL")
                .param("account", account)
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    Optional<UUID> ofForm(UUID account, UUID form) {
        return jdbc.sql("SELECT id FROM draft.draft WHERE account = :account AND form = :form")
                .param("account", account)
                .param("form", form)
                .query(UUID.class)
                .optional();
    }

    List<UUID> before(LocalDate day) {
        return jdbc.sql("SELECT id FROM draft.draft WHERE day < :day")
                .param("day", day)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void remove(UUID id) {
        jdbc.sql("DELETE FROM draft.draft WHERE id = :id").param("id", id).update();
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Row(
                id,
                row.getString("campaign"),
                Kind.valueOf(row.getString("kind")),
                new Sealed(id, row.getString("fields")),
                row.getObject("day", LocalDate.class));
    }
}
