package shanyrak.command.content;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import shanyrak.command.content.EntryBody.PersonBody;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.Typed;
import shanyrak.events.entry.Consent;
import shanyrak.events.entry.Named;
import shanyrak.vault.Seal;
import shanyrak.vault.Vault;

/** Seals what an entry says: its words with a key of its own, the name of each person with a key of theirs. */
public final class Sealing {

    private final Vault vault;
    private final Seal words;
    private final Supplier<UUID> newPerson;

    public Sealing(Vault vault, UUID entry, Supplier<UUID> newPerson) {
        this.vault = vault;
        this.words = vault.seal(entry);
        this.newPerson = newPerson;
    }

    public Seal words() {
        return words;
    }

    List<Named> named(@Nullable List<PersonBody> people) {
        return people == null ? List.of() : people.stream().map(this::named).toList();
    }

    private Named named(PersonBody body) {
        UUID person = Objects.requireNonNullElseGet(body.person(), newPerson);
        Consent consent = body.consent() == null ? Consent.NONE : Choices.of(Consent.class, body.consent());
        return new Named(person, Typed.required(vault.seal(person), body.name()), consent);
    }
}
