package shanyrak.command.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shanyrak.command.draft.DraftRefusals.AlreadyLogged;
import shanyrak.command.draft.DraftRefusals.DraftNotFound;
import shanyrak.command.draft.DraftRefusals.DraftTooLarge;
import shanyrak.command.draft.DraftRefusals.TooManyDrafts;
import shanyrak.command.draft.DraftRows.Row;
import shanyrak.command.platform.CommandKeys;
import shanyrak.command.platform.Identities;
import shanyrak.events.entry.Kind;
import shanyrak.events.values.Sealed;
import shanyrak.log.RecordedCommands;
import shanyrak.vault.KeyDestroyed;
import shanyrak.vault.Opener;
import shanyrak.vault.Vault;
import shanyrak.web.SignedIn;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The drafts of each person, sealed with a key for each draft. A draft whose key is destroyed is gone for good; that happens
 * when it was logged or thrown away, and after {@value #DAYS} days.
 */
@Component
public class Drafts {

    static final int DAYS = 30;
    private static final int MOST = 100;
    private static final int LONGEST = 100_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final DraftRows rows;
    private final Vault vault;
    private final CommandKeys keys;
    private final RecordedCommands recorded;
    private final Identities identities;
    private final Clock clock;

    Drafts(
            DraftRows rows,
            Vault vault,
            CommandKeys keys,
            RecordedCommands recorded,
            Identities identities,
            Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.keys = keys;
        this.recorded = recorded;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Keeps what a form holds now, in place of what it held before.
     *
     * @param form the command that the form is about to send
     * @throws shanyrak.web.Refused if it is too much, or has been logged already
     */
    void keep(SignedIn who, UUID form, String campaign, Kind kind, Map<String, String> fields) {
        String typed = JSON.writeValueAsString(fields);
        if (typed.length() > LONGEST) {
            throw new DraftTooLarge(LONGEST);
        }
        if (rows.ofForm(who.account(), form).isEmpty() && rows.count(who.account()) >= MOST) {
            throw new TooManyDrafts(MOST);
        }
        UUID id = rows.room(identities.next(), who.account(), form, campaign, kind, today());
        rows.fill(sealed(id, typed));
        refuseIfLogged(who, form);
    }

    /** Whoever logs it and whoever keeps it may come at the same moment: one of the two finds the other's work. */
    private void refuseIfLogged(SignedIn who, UUID form) {
        if (recorded.find(keys.commandId(who, form.toString())).isPresent()) {
            logged(who, form);
            throw new AlreadyLogged();
        }
    }

    /** Its key is destroyed for no other reason; and thrown away means that nobody types in it any more. */
    private Sealed sealed(UUID id, String typed) {
        try {
            return vault.seal(id).words(typed);
        } catch (KeyDestroyed _) {
            throw new AlreadyLogged();
        }
    }

    public List<Draft> of(SignedIn who) {
        List<Row> all = rows.of(who.account());
        Opener opener = vault.opener(all.stream().map(Row::id).toList());
        return all.stream().flatMap(row -> opened(row, opener).stream()).toList();
    }

    /** @throws shanyrak.web.Refused if the person has no such draft */
    public Draft find(SignedIn who, UUID id) {
        return rows.find(who.account(), id)
                .flatMap(row -> opened(row, vault.opener(List.of(id))))
                .orElseThrow(DraftNotFound::new);
    }

    void throwAway(SignedIn who, UUID id) {
        destroy(find(who, id).id());
    }

    /** What the form held is in the log now, or shall be nowhere. */
    public void logged(SignedIn who, UUID form) {
        rows.ofForm(who.account(), form).ifPresent(this::destroy);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void destroyTheOld() {
        rows.before(today().minusDays(DAYS)).forEach(this::destroy);
    }

    /** The key first: without it, a row that is left over says nothing and is found again. */
    private void destroy(UUID id) {
        vault.destroy(id);
        rows.remove(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private static Optional<Draft> opened(Row row, Opener opener) {
        return opener.open(row.fields())
                .map(typed -> new Draft(
                        row.id(),
                        row.campaign(),
                        row.kind(),
                        JSON.readValue(typed, new TypeReference<Map<String, String>>() {}),
                        row.day()));
    }
}
